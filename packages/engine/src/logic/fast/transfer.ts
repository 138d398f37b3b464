import { roundsToWhole } from './tier.js'

type Doubles = Float64Array

/** Numbers as a tier holds them; `false` where one of them does not fit it. Without a branch, for what is missing. */
export function holdAll(given: Doubles, from: number, n: number, d: Doubles, scale: number, limit: number): boolean {
  let unfit = 0
  for (let i = 0; i < n; i++) {
    const x = given[from + i]!
    const whole = x * scale + roundsToWhole - roundsToWhole
    d[i] = whole
    unfit += Number(whole / scale !== x) - Number(x !== x) + Number(Math.abs(x) > limit)
  }
  return unfit === 0
}

/** Codes as what they stand for; NaN for a code that stands for nothing. */
export function translate(codes: ArrayLike<number>, from: number, n: number, values: Doubles, d: Doubles): void {
  const count = values.length
  for (let i = 0; i < n; i++) {
    const code = codes[from + i]!
    d[i] = code >>> 0 < count ? values[code]! : NaN
  }
}

/**
 * Writes the results of a chunk, and which rows have none: what fails is marked, so a row with neither mark nor result
 * lacks a figure. Whether no row is marked.
 */
export function settle(
  values: Doubles,
  n: number,
  power: number,
  marks: Uint8Array,
  results: Doubles,
  status: Uint8Array,
  from: number,
): boolean {
  let marked = 0
  for (let i = 0; i < n; i++) {
    const value = values[i]!
    results[from + i] = value / power
    status[from + i] = Number(value !== value)
    marked |= marks[i]!
  }
  return marked === 0
}
