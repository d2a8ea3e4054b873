/** The outputs of an action; checked against its action.yml and published in the schema. */
export interface OutputsSpec {
  /** Every value of `verdict`; always includes `failed`. */
  readonly verdicts: readonly string[];
  /** The verdicts with which a step may end green; a gate takes any other for red. */
  readonly green: readonly string[];
  /** Outputs that are numbers; `counts` of the result has each under the same name. */
  readonly numbers: readonly string[];
  /** The other outputs, besides `verdict` and `result`. */
  readonly texts: readonly string[];
  /** Keys of `counts` that are not outputs. */
  readonly counts: readonly string[];
}
