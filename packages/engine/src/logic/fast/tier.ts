/** The inputs for which the doubles of a rule are proven: numbers up to `limit` of at most `digits` digits after the point. */
export interface Tier {
  readonly limit: number
  readonly digits: number
}

/** From the narrowest, in which most is certain. What lies outside the last one is evaluated exactly. */
export const tiers: readonly [Tier, Tier] = [
  { limit: 1e5, digits: 2 },
  { limit: 1e8, digits: 4 },
]

/** Added and taken away again, rounds a double below 2^51 to a whole number. */
const roundsToWhole = 6755399441055744

/** Whether a finite double is the one nearest to a decimal of the tier. */
export function fits(value: number, limit: number, scale: number): boolean {
  if (value > limit || value < -limit) return false
  const scaled = value * scale
  return (scaled + roundsToWhole - roundsToWhole) / scale === value
}

/** The narrowest tier that holds a number: 0, 1, or 2 for none. */
export function tierOf(value: number): number {
  if (fits(value, 1e5, 100)) return 0
  return fits(value, 1e8, 10_000) ? 1 : 2
}
