import { overlap } from '../wording/content-words.js'
import type { Measured } from './measured.js'

/** How alike two measures are, from 0 to 1; 0 where they cannot be the same (another unit, another mark). */
export function likeness(a: Measured, b: Measured): number {
  if (a.unit !== b.unit || a.marks !== b.marks) return 0
  const words = overlap(a.words, b.words)
  if (a.indicator !== null && b.indicator !== null)
    return a.indicator === b.indicator ? Math.max(words, 0.3 + 0.7 * words) : words * 0.8
  return words
}

/** Whether two measures are the same thing measured, whatever base, value and horizon. */
export function sameMeasure(a: Measured, b: Measured): boolean {
  return likeness(a, b) >= 0.72
}
