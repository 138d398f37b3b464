import { analyse } from './analyse.js'
import { batchOf } from './batch-of.js'
import { ExactEvaluator, type Exact } from './exact-evaluator.js'
import { explainer } from './explain.js'
import { fastRule } from './fast/fast-rule.js'
import { batchRunner } from './fast/run-batch.js'
import { loadRow } from './load-row.js'
import type { CheckedRule } from './node.js'
import { Failure } from './poison.js'
import { resultOf } from './result-of.js'
import type { CompiledRule, CompileContext, Compilation, LogicLimits, RuleEngine, RuleResult } from './rule-engine.js'
import type { JsonRule } from '@commune-plan/model'

/** The engine for everyday use and for batches: no `eval`, no `new Function`, the same answers as the reference engine. */
export const compiledEngine: RuleEngine = { id: 'compiled', compile }

/**
 * Checks a rule of the strict dialect and makes it ready to run.
 *
 * @param rule JsonLogic as plain JSON; anything else is a problem, never an exception
 * @param context inputs with type and unit, parameters, further operators, limits, and what the rule must come to
 * @returns the rule, or all its problems at once, each with its place
 */
export function compile(rule: JsonRule, context: CompileContext): Compilation {
  const analysis = analyse(rule, context)
  return analysis.ok ? { ok: true, rule: compiledRule(analysis.rule, analysis.limits) } : analysis
}

function compiledRule(checked: CheckedRule, limits: LogicLimits): CompiledRule {
  const { root, inputs } = checked
  const fast = fastRule(checked, limits)
  let exact: Exact | undefined
  let explain: ReturnType<typeof explainer> | undefined
  const evaluate = (row: Readonly<Record<string, unknown>>): RuleResult => {
    return fast?.evaluate(row) ?? exactly(row)
  }
  const exactly = (row: Readonly<Record<string, unknown>>): RuleResult => {
    const loaded = loadRow(inputs, row, limits)
    const outcome =
      loaded instanceof Failure
        ? loaded
        : (exact ??= new ExactEvaluator(limits).of(root))({ inputs: loaded, locals: [], steps: 0 })
    return resultOf(outcome, root.type, root.of ?? null)
  }
  return Object.freeze<CompiledRule>({
    type: root.type,
    unit: root.unit ?? null,
    inputs: inputs.map((input) => input.name),
    nodes: checked.nodes,
    evaluate,
    evaluateBatch:
      fast === null
        ? (columns, rows, into) => batchOf(checked, columns, rows, into, exactly)
        : batchRunner(checked, fast, exactly),
    explain: (row) => (explain ??= explainer(checked, limits))(row),
  })
}
