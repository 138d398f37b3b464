/** Something in the data that must not be released. */
export interface DataProblem {
  /** Id of the catalog, requirement, indicator, document or province. */
  readonly where: string
  /** What is wrong, what was expected. */
  readonly problem: string
}
