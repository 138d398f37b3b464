import type { Report } from './check-call.js'
import type { Node } from './node.js'
import type { CompileContext, RuleProblem } from './rule-engine.js'
import type { Scope } from './scope.js'

/** What the operators with a syntax of their own need of the walk over a rule. */
export interface Walk {
  readonly context: CompileContext
  readonly report: Report
  /** The node of a part of the rule, or `null` after a problem was reported. */
  node(rule: unknown, path: string, scope: Scope | null, depth: number): Node | null
  fail(code: RuleProblem['code'], path: string, message: string): null
  /** A new local. */
  slot(): number
  /** Remembers that an input is read, and gives its node. */
  input(name: string, path: string): Node
}
