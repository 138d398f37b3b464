import { decimalOfScaled } from '../exact/scaled.js'
import type { Random } from './random.js'

const odd: readonly unknown[] = [
  0,
  -0,
  1,
  '1',
  0.1,
  '0.1',
  100,
  '57.5',
  57,
  23,
  40,
  1e-7,
  123456789,
  '99999999999999999999',
  '0.123456789012345678',
  1e15,
  2.345,
  0.285,
]
const wrong: readonly unknown[] = [NaN, Infinity, '12abc', '98,5', true, {}, []]
const days = ['2026-06-30', '2026-07-01', '2024-02-29', '2026-01-01', '1999-12-31']
const texts = [
  'higher-is-better',
  'lower-is-better',
  'exact',
  'xã',
  'đặc khu',
  'đặc khu'.normalize('NFD'),
  'XÃ',
  '',
  'constructor',
]

/** A row for {@link randomContext}: figures as reports have them, and the odd, missing and wrong ones. */
export function randomRow(random: Random): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const name of ['n1', 'n2', 'n3']) row[name] = maybe(random, () => figure(random))
  for (const name of ['i1', 'i2'])
    row[name] = maybe(random, () => (random.chance(0.9) ? random.below(random.pick([3, 50, 1000])) : random.pick(odd)))
  row.b1 = maybe(random, () => random.chance(0.5))
  row.t1 = maybe(random, () => random.pick(texts))
  row.d1 = maybe(random, () => random.pick(days))
  row.d2 = maybe(random, () => random.pick(days))
  row.l1 = maybe(random, () => Array.from({ length: random.below(5) }, () => figure(random)))
  row.l2 = maybe(random, () => Array.from({ length: random.below(3) }, () => random.pick(texts)))
  return row
}

function figure(random: Random): unknown {
  if (random.chance(0.15)) return random.pick(odd)
  const scale = random.below(3)
  const written = decimalOfScaled(
    BigInt(random.below(random.pick([11, 101, 10_000])) - (random.chance(0.1) ? 50 : 0)),
    scale,
  )
  return random.chance(0.5) ? written : Number(written)
}

function maybe(random: Random, value: () => unknown): unknown {
  if (random.chance(0.08)) return random.chance(0.5) ? null : undefined
  return random.chance(0.01) ? random.pick(wrong) : value()
}
