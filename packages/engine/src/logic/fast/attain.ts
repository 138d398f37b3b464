/** What part of a target is attained, above 1 and below 0 too. Kinds: 0 higher is better, 1 lower is better, 2 exact. */
export function attain(actual: number, target: number, kind: number): number {
  if (kind === 0) return target === 0 ? actual * 0 + 1 : actual / target
  if (kind === 1) return actual <= 0 ? target * 0 + 1 : target / actual
  if (kind !== 2) return NaN
  if (target === 0) return actual === 0 ? 1 : actual * 0
  return 1 - Math.abs((actual - target) / target)
}
