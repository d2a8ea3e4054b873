/** What an action says it writes: checked against its action.yml and published in the schema. */
export interface OutputsSpec {
  /** Every word that `verdict` may have; `failed` is always among them. */
  readonly verdicts: readonly string[];
  /** Outputs that are numbers; `counts` of the result has each under the same name. */
  readonly numbers: readonly string[];
  /** The other outputs, besides `verdict` and `result`. */
  readonly texts: readonly string[];
  /** Keys of `counts` that are no outputs. */
  readonly counts: readonly string[];
}
