import { printScaled } from '../../exact/print-scaled.js'
import type { CheckedRule } from '../node.js'
import type { LogicLimits, RuleResult } from '../rule-engine.js'
import { isExact, roundoff } from './bounds.js'
import { closureOf } from './closures.js'
import { loaded, loadValue } from './load.js'
import { lowerRule } from './lower.js'
import type { Num } from './num.js'
import type { Row } from './row.js'
import { settlesByReading } from './settles-by-reading.js'
import { tiers, type Tier } from './tier.js'

/** A rule in doubles, proven to give what exact arithmetic gives wherever it gives anything. */
export interface FastRule {
  /** The result for one row, or `undefined` where the exact evaluator must be asked. */
  evaluate(row: Readonly<Record<string, unknown>>): RuleResult | undefined
  /** The rule for the narrower and, made when first needed, the wider tier of inputs. */
  readonly programs: readonly [Program, () => Program | null]
  readonly codes: ReadonlyMap<number, ReadonlyMap<string, number>>
}

/** A rule for one tier. */
export interface Program {
  readonly root: Num
  /** Digits after the point of a result that is a number. */
  readonly scale: number
  /** Whether results are held in units of the last digit already, exactly; else how they get there and how far off they are. */
  readonly exact: boolean
  readonly factor: number
  readonly divides: boolean
  readonly absolute: number
  readonly relative: number
  readonly run: (row: Row) => number
  /** Makes the same run that also tells what it reads and misses, where that is what an unknown result waits for. */
  readonly watch: ((missing: (index: number) => void) => (row: Row) => number) | null
}

/** Bits of numerators and denominators up to which no rule in doubles can come. */
const leastBits = 1100

/** Makes a rule in doubles, or `null` where parts of it need the exact evaluator. */
export function fastRule(checked: CheckedRule, limits: LogicLimits): FastRule | null {
  if (limits.bits < leastBits || (checked.root.type !== 'number' && checked.root.type !== 'boolean')) return null
  const codes = new Map<number, Map<string, number>>()
  const narrow = programOf(checked, 0, codes)
  if (narrow === null) return null
  let wide: Program | null | undefined
  const programs = [narrow, () => (wide === undefined ? (wide = programOf(checked, 1, codes)) : wide)] as const
  const { inputs } = checked
  const texts = inputs.map((_, index) => codes.get(index))
  const names = inputs.map((input) => input.name)
  const row = new Float64Array(1 + inputs.length + checked.locals)
  const missing = new Set<number>()
  const watching = new Map<Program, ((row: Row) => number) | null>()
  const unknown = (program: Program): RuleResult | undefined => {
    let watch = watching.get(program)
    if (watch === undefined) watching.set(program, (watch = program.watch?.((index) => missing.add(index)) ?? null))
    if (watch === null) return undefined
    missing.clear()
    watch(row)
    return missing.size === 0
      ? undefined
      : { kind: 'unknown', missing: names.filter((_, index) => missing.has(index)), emptyDenominators: [] }
  }
  const isNumber = checked.root.type === 'number'
  const load = (given: Readonly<Record<string, unknown>>, tier: Tier): number => {
    let worst: number = loaded.held
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index]!
      const value = Object.hasOwn(given, name) ? given[name] : undefined
      const came = loadValue(inputs[index]!, texts[index], value, row, index + 1, tier)
      if (came > worst) worst = came
    }
    return worst
  }

  return {
    programs,
    codes,
    evaluate(given) {
      let program: Program | null = narrow
      let came = load(given, tiers[0])
      if (came === loaded.widerTier) {
        program = programs[1]()
        came = load(given, tiers[1])
      }
      if (program === null || came !== loaded.held) return undefined
      row[0] = 0
      const value = program.run(row)
      if (row[0] !== 0) return undefined
      if (value !== value) return unknown(program)
      if (!isNumber) return { kind: 'value', value: value === 1 }
      const unscaled = wholeOf(value, program)
      return unscaled === null ? undefined : { kind: 'value', value: printScaled(unscaled, program.scale) }
    },
  }
}

/** A result in units of its last digit, or `null` where the double is too far off to tell. */
export function wholeOf(value: number, { exact, factor, divides, absolute, relative }: Program): number | null {
  if (exact) return value
  const unscaled = divides ? value / factor : value * factor
  const size = Math.abs(unscaled)
  return absolute + size * relative < 0.25 && size < 4e15 ? Math.round(unscaled) + 0 : null
}

function programOf(checked: CheckedRule, tier: 0 | 1, codes: Map<number, Map<string, number>>): Program | null {
  const lowered = lowerRule(checked, tiers[tier], codes)
  if (lowered === null) return null
  const { root, hides } = lowered
  if (checked.root.type === 'number' && (root.bounds.m !== 1 || root.bounds.s > 15)) return null
  const { abs, rel, s: scale, k } = root.bounds
  return {
    root,
    scale,
    exact: isExact(root.bounds) && k === scale,
    factor: 10 ** Math.abs(scale - k),
    divides: k > scale,
    absolute: abs * 10 ** scale * 1.01,
    relative: rel * 1.01 + 4 * roundoff,
    run: closureOf(root, checked.inputs.length),
    watch: !hides && settlesByReading(root) ? (missing) => closureOf(root, checked.inputs.length, missing) : null,
  }
}
