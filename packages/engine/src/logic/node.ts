import type { Rational } from '../exact/rational.js'
import type { Operator } from './operator.js'

export type ScalarType = 'number' | 'boolean' | 'text' | 'day'
export type ValueType = ScalarType | 'list'

/** A value while a rule is evaluated: numbers as fractions, days as day numbers. */
export type ExactValue = Rational | boolean | string | number | readonly ExactValue[]

export interface Typed {
  readonly type: ValueType
  /** What a list holds; `null` for an empty list literal. */
  readonly of?: ScalarType | null
  /** `undefined`: fits every unit. */
  readonly unit?: string | undefined
  /** Whether every number it can come to is a decimal that ends. */
  readonly ends?: boolean
}

interface Placed extends Typed {
  readonly path: string
}

export interface ConstantNode extends Placed {
  readonly kind: 'constant'
  readonly value: ExactValue
  /** Set for a named parameter. */
  readonly parameter?: { readonly name: string; readonly basis: readonly string[] }
}
export interface InputNode extends Placed {
  readonly kind: 'input'
  readonly name: string
  /** Index into the inputs that the rule reads. */
  readonly index: number
}
export interface LocalNode extends Placed {
  readonly kind: 'local'
  readonly slot: number
  readonly name: string
}
export interface LetNode extends Placed {
  readonly kind: 'let'
  readonly slot: number
  readonly name: string
  /** What is bound, and where it holds. */
  readonly args: readonly [Node, Node]
}
export interface CallNode extends Placed {
  readonly kind: 'call'
  readonly op: string
  readonly args: readonly Node[]
  /** Set for an operator that a plug-in added. */
  readonly operator?: Operator
}
export interface EachNode extends Placed {
  readonly kind: 'each'
  readonly op: 'map' | 'filter' | 'all' | 'some' | 'none'
  readonly slot: number
  /** List and body. */
  readonly args: readonly [Node, Node]
}
export interface ReduceNode extends Placed {
  readonly kind: 'reduce'
  readonly current: number
  readonly accumulator: number
  /** List, body and start. */
  readonly args: readonly [Node, Node, Node]
}
export interface MissingNode extends Placed {
  readonly kind: 'missing'
  readonly names: readonly { readonly name: string; readonly index: number }[]
  /** How many must be present for the list to be empty; all where `null`. */
  readonly need: number | null
}

/** A checked rule, one node an operator or value. */
export type Node = ConstantNode | InputNode | LocalNode | LetNode | CallNode | EachNode | ReduceNode | MissingNode

/** A rule that passed every check, before an engine takes it. */
export interface CheckedRule {
  readonly root: Node
  readonly nodes: number
  readonly locals: number
  /** Inputs that are read, by name. */
  readonly inputs: readonly CheckedInput[]
}

export interface CheckedInput {
  readonly name: string
  readonly type: ValueType
  readonly integer: boolean
  readonly of: ScalarType
}
