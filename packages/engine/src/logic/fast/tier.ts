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
export const roundsToWhole = 6755399441055744

/** Whether a finite double is the one nearest to a decimal of the tier. */
export function fits(value: number, { limit, digits }: Tier): boolean {
  const scale = 10 ** digits
  if (value > limit || value < -limit) return false
  return (value * scale + roundsToWhole - roundsToWhole) / scale === value
}

/** The narrowest tier that holds a number: 0, 1, or 2 for none. */
export function tierOf(value: number): number {
  return fits(value, tiers[0]) ? 0 : fits(value, tiers[1]) ? 1 : 2
}

/** A number that fits, as the rule holds it: in units of the last digit of the tier. */
export function held(value: number, digits: number): number {
  return value * 10 ** digits + roundsToWhole - roundsToWhole
}
