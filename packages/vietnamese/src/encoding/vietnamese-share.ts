import { isSyllable } from '../fold/syllable.js'

const sampleLength = 40_000

/**
 * How much of a text is Vietnamese: the share, among words with a letter beyond ASCII, of those that are built like a
 * Vietnamese syllable. 0 where there is no such word. Only the first 40,000 characters are looked at.
 */
export function vietnameseShare(text: string): number {
  let accented = 0
  let sound = 0
  for (const [word] of text.slice(0, sampleLength).matchAll(/[^\s\u0021-\u0040\u005b-\u0060\u007b-\u007e]+/gu)) {
    if (!/[^\u0000-\u007f]/u.test(word) || /^[\u2010-\u203f\u00a0-\u00bf…€™•]+$/u.test(word)) continue
    accented++
    if (isSyllable(word.replace(/[“”‘’…–—]/gu, ''))) sound++
  }
  return accented === 0 ? 0 : sound / accented
}
