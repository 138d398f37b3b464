import type { Decimal, InputType, JsonRule, TraceNode } from '@commune-plan/model'
import type { LogicType, Operator } from './operator.js'

/** A value that goes into or comes out of a rule: numbers as canonical decimals, days as `YYYY-MM-DD`. */
export type LogicValue = string | boolean | readonly LogicValue[]

/** What a rule may read. An `InputDeclaration` of a scoring profile is one. */
export interface LogicInput {
  readonly type: InputType
  /** Unit of a number. Numbers of two different units are neither added nor compared. */
  readonly unit?: string
  /** What a list holds; text where left out. */
  readonly of?: 'number' | 'text' | 'day' | 'boolean'
}

/** A named constant of a rule, such as a threshold, with the documents it comes from. Read as an input is: `{"var": name}`. */
export interface LogicParameter {
  readonly value: Decimal | number | boolean
  /** Number where left out. */
  readonly type?: 'number' | 'text' | 'day' | 'boolean'
  readonly unit?: string
  readonly basis?: readonly string[]
}

/** How large a rule may be and how long it may run. */
export interface LogicLimits {
  /** Operators inside operators; 64. */
  readonly depth: number
  /** Operators and values in one rule; 4,096. */
  readonly nodes: number
  /** UTF-16 units of one text; 10,000. */
  readonly text: number
  /** Elements of one list; 10,000. */
  readonly list: number
  /** Elements visited in one evaluation, over all lists; 100,000. */
  readonly steps: number
  /** Bits of a numerator or denominator that an evaluation may build up; 8,192. */
  readonly bits: number
}

/** What a rule is compiled against. */
export interface CompileContext {
  readonly inputs: Readonly<Record<string, LogicInput>>
  readonly parameters?: Readonly<Record<string, LogicParameter>>
  /** Operators beyond the built-in ones, which they may not replace. */
  readonly operators?: readonly Operator[]
  readonly limits?: Partial<LogicLimits>
  /** What the rule must come to. `digits` rounds a number, half away from zero, as the last step. */
  readonly result?: { readonly type?: LogicType; readonly digits?: number }
}

/** One thing wrong with a rule, found when it is loaded. */
export interface RuleProblem {
  readonly code:
    | 'shape'
    | 'literal'
    | 'unknown-operator'
    | 'refused-operator'
    | 'unknown-input'
    | 'name'
    | 'arity'
    | 'type'
    | 'unit'
    | 'constant'
    | 'inexact-result'
    | 'depth'
    | 'size'
    | 'declaration'
  /** JSON pointer into the rule: `/if/0/>=/1`; `/` inside an operator is written `~1`. */
  readonly path: string
  /** One English sentence: what was given, what is expected, where it helps an example. */
  readonly message: string
}

/** Why an evaluation came to no value. */
export interface RuleFailure {
  readonly kind: 'error'
  readonly code:
    'input' | 'division-by-zero' | 'empty-range' | 'not-whole' | 'out-of-range' | 'operator' | 'steps' | 'size'
  /** JSON pointer of the operator that failed; empty for an input. */
  readonly path: string
  readonly message: string
}

/** The rule could not be settled: figures are missing, or a rate is of nothing. Never a pass, never zero. */
export interface RuleUnknown {
  readonly kind: 'unknown'
  /** Names of the inputs that would settle it, sorted. */
  readonly missing: readonly string[]
  /** JSON pointers of rates whose denominator is zero, sorted. */
  readonly emptyDenominators: readonly string[]
}

/** What a rule comes to for one row. */
export type RuleResult = { readonly kind: 'value'; readonly value: LogicValue } | RuleUnknown | RuleFailure

/**
 * One column a input: an array of values, a typed array of numbers (NaN is missing), or, for texts that repeat, codes
 * into a list of values (a negative code is missing).
 */
export type Column = ArrayLike<unknown> | { readonly values: readonly string[]; readonly codes: ArrayLike<number> }

/** Status of one row of a batch. */
export const batchStatus = { value: 0, unknown: 1, error: 2 } as const

/** Results of a batch, row by row. */
export interface BatchResult {
  /** Numbers as the double nearest to the exact result; truth as 1 or 0; NaN where there is no value. */
  readonly values: Float64Array
  /** {@link batchStatus} of each row. */
  readonly status: Uint8Array
}

/** An evaluation with the tree of inputs, parameters and intermediate values it went through. */
export interface Explanation {
  readonly result: RuleResult
  readonly trace: TraceNode
}

/** A rule that passed every check. Immutable: editing the JSON it came from changes nothing. */
export interface CompiledRule {
  readonly type: Exclude<LogicType, 'any'>
  readonly unit: string | null
  /** Names of the inputs the rule reads, sorted. */
  readonly inputs: readonly string[]
  /** How many operators and values it has. */
  readonly nodes: number
  /**
   * @param row value by input name: a {@link Decimal} or a finite number for numbers (a number stands for the shortest
   *   decimal that prints it), text, truth, days, lists; `null` or absent is missing. Own properties only.
   */
  evaluate(row: Readonly<Record<string, unknown>>): RuleResult
  /**
   * The same results over columns, for results that are numbers or truth.
   *
   * @param rows how many rows the columns have
   * @throws TypeError when the rule's result is neither a number nor truth
   */
  evaluateBatch(columns: Readonly<Record<string, Column>>, rows: number, into?: BatchResult): BatchResult
  explain(row: Readonly<Record<string, unknown>>): Explanation
}

/** All problems at once, or a rule to evaluate. */
export type Compilation =
  { readonly ok: true; readonly rule: CompiledRule } | { readonly ok: false; readonly problems: readonly RuleProblem[] }

/** The seam between rules and what evaluates them. Two engines give the same answers. */
export interface RuleEngine {
  readonly id: string
  readonly compile: (rule: JsonRule, context: CompileContext) => Compilation
}
