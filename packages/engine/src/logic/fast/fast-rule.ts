import type { CheckedRule } from '../node.js'
import type { LogicLimits, LogicValue } from '../rule-engine.js'
import { closureOf, type Row } from './closures.js'
import { loadValue } from './load.js'
import { lowerRule } from './lower.js'
import type { Num } from './num.js'
import { printScaled } from './print.js'
import { held, tiers } from './tier.js'

/** A rule in doubles, proven to give what exact arithmetic gives wherever it gives anything. */
export interface FastRule {
  /** The value for one row, or `undefined` where the exact evaluator must be asked. */
  evaluate(row: Readonly<Record<string, unknown>>): LogicValue | undefined
  /** The rule for the narrower and, made when first needed, the wider tier of inputs. */
  readonly programs: readonly [Program, () => Program | null]
  readonly codes: ReadonlyMap<number, ReadonlyMap<string, number>>
}

/** A rule for one tier. */
export interface Program {
  readonly root: Num
  /** Digits after the point of a result that is a number. */
  readonly scale: number
  run(row: Row): number
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
  const decimals = inputs.flatMap((input, index) => (input.type === 'number' && !input.integer ? [index + 1] : []))
  const isNumber = checked.root.type === 'number'

  return {
    programs,
    codes,
    evaluate(given) {
      let tier = 0
      for (let index = 0; index < names.length; index += 1) {
        const name = names[index]!
        const one = loadValue(
          inputs[index]!,
          texts[index],
          Object.hasOwn(given, name) ? given[name] : undefined,
          row,
          index + 1,
        )
        if (one > tier) tier = one
      }
      const program = tier === 0 ? narrow : tier === 1 ? programs[1]() : null
      if (program === null) return undefined
      for (const at of decimals) row[at] = held(row[at]!, tiers[tier as 0 | 1].digits)
      row[0] = 0
      const value = program.run(row)
      if (row[0] !== 0 || value !== value) return undefined
      if (!isNumber) return value === 1
      const unscaled = wholeOf(value, program)
      return unscaled === null ? undefined : printScaled(unscaled, program.scale)
    },
  }
}

/** A result in units of its last digit, or `null` where the double is too far off to tell. */
export function wholeOf(value: number, { root, scale }: Program): number | null {
  const { abs, rel, k } = root.bounds
  const unscaled = k <= scale ? value * 10 ** (scale - k) : value / 10 ** (k - scale)
  const error = rel === Infinity ? abs * 10 ** scale : Math.min(abs * 10 ** scale, Math.abs(unscaled) * rel)
  return error + Math.abs(unscaled) * 2.4e-16 < 0.25 && Math.abs(unscaled) < 4e15 ? Math.round(unscaled) + 0 : null
}

function programOf(checked: CheckedRule, tier: 0 | 1, codes: Map<number, Map<string, number>>): Program | null {
  const root = lowerRule(checked, tiers[tier], codes)
  if (root === null || (checked.root.type === 'number' && (root.bounds.m !== 1 || root.bounds.s > 15))) return null
  return { root, scale: root.bounds.s, run: closureOf(root, checked.inputs.length) }
}
