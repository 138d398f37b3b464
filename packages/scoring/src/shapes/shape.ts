import type { Decimal, InputDeclaration, JsonRule, LocalizedText } from '@commune-plan/model'
import type { Report } from '../profile/profile-problem.js'
import type { Fields } from '../profile/structure.js'

/** What a shape may look at while it is turned into a rule. */
export interface ShapeContext {
  /** Inputs that the item declares. */
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  /** Answer taken to each open question; `open` never stands here. */
  readonly options: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, JsonRule>>
  readonly report: Report
  /** Turns a nested rule or shape into a rule of the dialect. */
  expand(rule: JsonRule, pointer: string): JsonRule
  /** Says a nested rule or shape in words. */
  words(rule: JsonRule): LocalizedText
}

/** A node `{ "shape": NAME, … }` as it stands in a profile. */
export type ShapeNode = Readonly<Record<string, JsonRule>>

/** A named way of giving points: written once, expanded to the strict dialect, and said in words for an officer. */
export interface Shape {
  readonly name: string
  readonly description: string
  readonly fields: Fields
  readonly optional?: Fields
  /** Only called on a node whose fields fit. */
  expand(node: ShapeNode, context: ShapeContext, pointer: string): JsonRule
  words(node: ShapeNode, context: ShapeContext): LocalizedText
}

/** A decimal as a literal of the dialect. */
export function literal(value: Decimal): JsonRule {
  return String(Number(value)) === value ? Number(value) : { decimal: value }
}

/** Reads an input. */
export function input(name: string): JsonRule {
  return { var: name }
}
