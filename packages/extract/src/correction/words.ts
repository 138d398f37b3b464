import { foldText } from '@commune-plan/vietnamese'

/** Words of a text for comparison: folded, without signs. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '')
}

/**
 * How much two texts have in common: shared pairs of neighbouring words over all pairs (Dice), 1 where one is the same
 * as the other, 0 where nothing is shared.
 */
export function likeness(left: readonly string[], right: readonly string[]): number {
  if (left.join(' ') === right.join(' ')) return left.length === 0 ? 0 : 1
  const pairs = (words: readonly string[]): string[] => ['', ...words].map((word, at) => `${word} ${words[at] ?? ''}`)
  const open = new Map<string, number>()
  const [first, second] = [pairs(left), pairs(right)]
  for (const pair of first) open.set(pair, (open.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of second) {
    const count = open.get(pair) ?? 0
    if (count > 0) shared++
    open.set(pair, count - 1)
  }
  return (2 * shared) / (first.length + second.length)
}
