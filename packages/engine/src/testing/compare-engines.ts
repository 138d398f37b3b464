import type { JsonRule } from '@commune-plan/model'
import type { CompiledRule, RuleEngine, RuleResult } from '../logic/rule-engine.js'
import { batchStatus } from '../logic/rule-engine.js'
import { Random } from './random.js'
import { randomRow } from './random-row.js'
import { randomContext, randomRule } from './random-rule.js'

/** Where two engines, or two ways of one engine, came to different answers. */
export interface Difference {
  readonly rule: JsonRule
  readonly row: Readonly<Record<string, unknown>>
  /** `compile`, `evaluate`, `batch` or `explain`. */
  readonly where: string
  readonly expected: string
  readonly got: string
}

/** What came of comparing two engines. */
export interface EngineComparison {
  /** Rule × row pairs that were evaluated. */
  readonly pairs: number
  /** Rules that were accepted, of those that were tried. */
  readonly rules: number
  /** How often the answer was a value, unknown, or an error. */
  readonly kinds: Readonly<Record<RuleResult['kind'], number>>
  /** At most 20. */
  readonly differences: readonly Difference[]
}

/**
 * Compares a candidate engine with a reference on random rules of the strict dialect and random rows: results of single
 * evaluations, of batches and of explanations. For authors of engines; the same seed gives the same rules and rows.
 *
 * @param options `seed`; how many `rules`, and how many `rows` for each
 */
export function compareEngines(
  reference: RuleEngine,
  candidate: RuleEngine,
  options: { readonly seed: number; readonly rules: number; readonly rows: number },
): EngineComparison {
  const random = new Random(options.seed)
  const kinds = { value: 0, unknown: 0, error: 0 }
  const differences: Difference[] = []
  let pairs = 0
  let accepted = 0
  for (let index = 0; index < options.rules && differences.length < 20; index += 1) {
    const rule = randomRule(random, 1 + random.below(5))
    const context = { ...randomContext, result: { digits: random.below(5) }, limits: { steps: 2000 } }
    const [wanted, given] = [reference.compile(rule, context), candidate.compile(rule, context)]
    if (!wanted.ok || !given.ok) {
      if (JSON.stringify(wanted) !== JSON.stringify(given))
        differences.push({
          rule,
          row: {},
          where: 'compile',
          expected: JSON.stringify(wanted),
          got: JSON.stringify(given),
        })
      continue
    }
    accepted += 1
    const rows = Array.from({ length: options.rows }, () => randomRow(random))
    pairs += rows.length
    const results = rows.map((row) => wanted.rule.evaluate(row))
    for (const { kind } of results) kinds[kind] += 1
    differences.push(...differencesOf(rule, given.rule, rows, results))
  }
  return { pairs, rules: accepted, kinds, differences: differences.slice(0, 20) }
}

function differencesOf(
  rule: JsonRule,
  candidate: CompiledRule,
  rows: readonly Record<string, unknown>[],
  wanted: readonly RuleResult[],
): readonly Difference[] {
  const found: Difference[] = []
  const compare = (where: string, row: number, expected: unknown, got: unknown) => {
    const [a, b] = [JSON.stringify(expected), JSON.stringify(got)]
    if (a !== b) found.push({ rule, row: rows[row]!, where, expected: a, got: b })
  }
  rows.forEach((row, index) => {
    compare('evaluate', index, wanted[index], candidate.evaluate(row))
    if (index % 4 === 0) compare('explain', index, wanted[index], candidate.explain(row).result)
  })
  if (candidate.type !== 'number' && candidate.type !== 'boolean') return found
  const columns = Object.fromEntries(candidate.inputs.map((name) => [name, rows.map((row) => row[name])]))
  const batch = candidate.evaluateBatch(columns, rows.length)
  wanted.forEach((result, index) => {
    // In a column NaN stands for a missing number; in a row it is a wrong one.
    if (Object.values(rows[index]!).some(Number.isNaN)) return
    const value = result.kind === 'value' ? Number(result.value) : null
    compare(
      'batch',
      index,
      [batchStatus[result.kind], value],
      [batch.status[index], Number.isNaN(batch.values[index]) ? null : batch.values[index]],
    )
  })
  return found
}
