/** Kinds: 0 higher is better, 1 lower is better, 2 exact. */
export function attain(actual: number, target: number, kind: number): number {
  if (kind === 0) return target === 0 ? (actual === actual ? 1 : NaN) : share(actual / target)
  if (kind === 1) return actual <= 0 ? (target === target ? 1 : NaN) : share(target / actual)
  if (kind === 2)
    return target === 0
      ? actual === actual
        ? actual === 0
          ? 1
          : 0
        : NaN
      : share(1 - Math.abs((actual - target) / target))
  return NaN
}

/** Held between 0 and 1; NaN stays. */
export function share(x: number): number {
  return Math.max(0, Math.min(1, x))
}
