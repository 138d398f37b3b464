import type { TimeMeaning } from '../meaning/time-meaning.js'
import { printEnglish } from './print-english.js'
import { printVietnamese } from './print-vietnamese.js'

/**
 * Words for a meaning. The Vietnamese form of periods, deadlines and cadences reads back to the same meaning with
 * `scanTime`, the English one with `readEnglish`.
 *
 * @param meaning what `scanTime` read, or a meaning made by hand
 * @param lang `vi` (as officials write) or `en`
 */
export function printTime(meaning: TimeMeaning, lang: 'vi' | 'en' = 'vi'): string {
  return lang === 'vi' ? printVietnamese(meaning) : printEnglish(meaning)
}
