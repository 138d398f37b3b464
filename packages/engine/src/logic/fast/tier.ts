/** The inputs for which the doubles of a rule are proven: numbers up to `limit` of at most `digits` digits after the point. */
export interface Tier {
  readonly limit: number
  readonly digits: number
  /** 10^digits */
  readonly scale: number
}

/** From the narrowest, in which most is certain. What lies outside the last one is evaluated exactly. */
export const tiers: readonly [Tier, Tier] = [
  { limit: 1e5, digits: 2, scale: 100 },
  { limit: 1e8, digits: 4, scale: 10_000 },
]

/** Added and taken away again, rounds a double below 2^51 to a whole number. */
export const roundsToWhole = 6755399441055744

/** Whether a double is the one nearest to a decimal of the tier. */
export function fits(value: number, { limit, scale }: Tier): boolean {
  return value <= limit && value >= -limit && held(value, scale) / scale === value
}

/** A number that fits, as the rule holds it: in units of the last digit of the tier, of which there are `scale` to one. */
export function held(value: number, scale: number): number {
  return value * scale + roundsToWhole - roundsToWhole
}
