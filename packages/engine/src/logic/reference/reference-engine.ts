import jsonLogic from 'json-logic-js'
import { analyse } from '../analyse.js'
import { batchOf } from '../batch-of.js'
import { explainer } from '../explain.js'
import { loadRow } from '../load-row.js'
import type { CheckedRule } from '../node.js'
import { Failure, type Outcome } from '../poison.js'
import { resultOf } from '../result-of.js'
import type { CompiledRule, LogicLimits, RuleEngine, RuleResult } from '../rule-engine.js'
import { nothingBound, type Environment } from './environment.js'
import { Translator, type Session } from './translate.js'

/**
 * The reference engine: json-logic-js walks the rule, guarded by the checks of the strict dialect and computing exactly.
 * Its process-wide table of operators holds one more name while a rule runs, and none afterwards.
 */
export const referenceEngine: RuleEngine = {
  id: 'json-logic-js',
  compile(rule, context) {
    const analysis = analyse(rule, context)
    return analysis.ok ? { ok: true, rule: referenceRule(analysis.rule, analysis.limits) } : analysis
  },
}

function referenceRule(checked: CheckedRule, limits: LogicLimits): CompiledRule {
  const { root, inputs } = checked
  const run = runner(checked, limits)
  const evaluate = (row: Readonly<Record<string, unknown>>): RuleResult => {
    const loaded = loadRow(inputs, row, limits)
    return resultOf(loaded instanceof Failure ? loaded : run(loaded), root.type, root.of ?? null)
  }
  return Object.freeze<CompiledRule>({
    type: root.type,
    unit: root.unit ?? null,
    inputs: inputs.map((input) => input.name),
    nodes: checked.nodes,
    evaluate,
    evaluateBatch: (columns, rows, into) => batchOf(checked, columns, rows, into, evaluate),
    explain: explainer(checked, limits),
  })
}

/** Tells the names of rules apart that run inside each other. */
let created = 0

/** Runs one rule on json-logic-js. The name is taken while a run is open, also when an operator runs a rule in turn. */
function runner(checked: CheckedRule, limits: LogicLimits): (inputs: readonly Outcome[]) => Outcome {
  created += 1
  const name = `commune-plan:${created}`
  const sessions: Session[] = []
  const translator = new Translator(name, checked.locals)
  const translated = translator.translate(checked.root)
  function dispatch(this: Environment, index: number, ...args: readonly unknown[]): unknown {
    return translator.steps[index]!(this, args, sessions.at(-1)!)
  }
  return (inputs) => {
    sessions.push({ inputs, limits, steps: 0 })
    jsonLogic.add_operation(name, dispatch as (...args: unknown[]) => unknown)
    try {
      return jsonLogic.apply(translated as Parameters<typeof jsonLogic.apply>[0], nothingBound) as Outcome
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return new Failure('size', '', 'the rule nests deeper than json-logic-js can follow')
    } finally {
      sessions.pop()
      if (sessions.length === 0) jsonLogic.rm_operation(name)
    }
  }
}
