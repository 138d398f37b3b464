/** A value inside a rule: exact numbers, text, truth, days (as text), lists; `unknown` is carried apart. */
export type LogicType = 'number' | 'boolean' | 'text' | 'day' | 'list' | 'any'

/** A domain operator that a plug-in or profile may use in rules. Pure, total on its declared types. */
export interface Operator {
  readonly name: string
  readonly parameters: readonly LogicType[]
  /** How many of the last parameters may be left out. */
  readonly optional?: number
  readonly result: LogicType
  readonly description: string
  apply(values: readonly unknown[]): unknown
}
