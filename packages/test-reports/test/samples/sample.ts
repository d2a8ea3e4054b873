/** A whole report of one test that passed. */
export interface FormatSample {
  readonly format: string;
  readonly text: string;
}
