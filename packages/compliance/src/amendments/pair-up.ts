/** Pairs the items of two lists one to one, the most alike first; pairs below the threshold are left out. */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (a: T, b: T) => number,
  threshold: number,
): ReadonlyMap<T, T> {
  const candidates = before
    .flatMap((a, row) => after.map((b, column) => ({ a, b, order: Math.abs(row - column), score: likeness(a, b) })))
    .filter(({ score }) => score >= threshold)
    .sort((x, y) => y.score - x.score || x.order - y.order)
  const pairs = new Map<T, T>()
  const taken = new Set<T>()
  for (const { a, b } of candidates) {
    if (pairs.has(a) || taken.has(b)) continue
    pairs.set(a, b)
    taken.add(b)
  }
  return pairs
}
