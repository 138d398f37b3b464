import { addDecimals, compareDecimals, maxDecimal, subtractDecimals } from '@commune-plan/engine'
import type { Decimal, InputDeclaration } from '@commune-plan/model'
import type { ResolvedValues } from '../card/scoring-values.js'

/** A checked value of an input. */
export type Settled = ResolvedValues['row'][string]

/** Whether somebody could bring the input to a better value, and which is the best one. */
export function bestValue(
  name: string,
  declaration: InputDeclaration,
  row: ResolvedValues['row'],
  gainAt: (value: Settled) => Decimal,
): Settled | null {
  const { better, type, values } = declaration
  const now = row[name]
  if (better !== 'higher' && better !== 'lower') return null
  const different = (value: Settled | undefined): Settled | null =>
    value === undefined || value === now ? null : value
  if (type === 'boolean') return different(better === 'higher')
  if (type === 'text') return different(better === 'higher' ? values?.at(-1)?.id : values?.[0]?.id)
  if (type !== 'number' && type !== 'integer') return null
  if (better === 'lower') return different(declaration.minimum ?? '0')
  const whole = declaration.partOf === undefined ? undefined : row[declaration.partOf]
  if (declaration.partOf !== undefined) return typeof whole === 'string' ? different(whole) : null
  return different(declaration.maximum ?? enough(typeof now === 'string' ? now : '0', gainAt))
}

/** The first doubling past which more gives nothing more; a table of steps ends somewhere. */
function enough(now: Decimal, gainAt: (value: Settled) => Decimal): Decimal {
  let best: { readonly value: Decimal; readonly gain: Decimal } = { value: now, gain: '0' }
  for (let step = 1n; step <= 1n << 24n; step *= 2n) {
    const value = addDecimals(now, step.toString())
    const gain = gainAt(value)
    if (compareDecimals(gain, best.gain) > 0) best = { value, gain }
  }
  return best.value
}

/**
 * The value nearest to the present one that still fulfils the condition, between it (excluded) and the best one, where
 * better values fulfil it more easily.
 */
export function nearestValue(
  now: Settled | undefined,
  best: Settled,
  declaration: InputDeclaration,
  fulfils: (value: Settled) => boolean,
): Settled {
  if (declaration.type === 'text') {
    const ids = (declaration.values ?? []).map(({ id }) => id)
    const rising = declaration.better === 'lower' ? ids.reverse() : ids
    const start = typeof now === 'string' ? rising.indexOf(now) + 1 : 0
    return rising.slice(start).find((id) => fulfils(id)) ?? best
  }
  if (typeof best !== 'string' || declaration.type === 'boolean') return best
  const start = typeof now === 'string' ? now : maxDecimal('0', declaration.minimum ?? '0')
  const sign = compareDecimals(best, start) < 0 ? -1n : 1n
  const distance = subtractDecimals(best, start).replace('-', '')
  const at = (steps: bigint): Decimal => addDecimals(start, (sign * steps).toString())
  let [from, to] = [0n, BigInt(distance.split('.')[0]!)]
  if (!fulfils(at(to))) return best
  while (from + 1n < to) {
    const middle = (from + to) / 2n
    if (fulfils(at(middle))) to = middle
    else from = middle
  }
  return at(to)
}
