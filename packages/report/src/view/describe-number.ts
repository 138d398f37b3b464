import type { Decimal, Interval } from '@commune-plan/model'
import type { Language } from '../format.js'

/** A decimal as the language writes it: `99,5` in Vietnamese, `99.5` in English. Digits are never changed. */
export function describeDecimal(value: Decimal, lang: Language): string {
  return lang === 'vi' ? value.replace('.', ',') : value
}

/** Points known within bounds: one number when settled, else `72,5–80`. */
export function describeInterval(interval: Interval, lang: Language): string {
  const low = describeDecimal(interval.low, lang)
  return interval.low === interval.high ? low : `${low}–${describeDecimal(interval.high, lang)}`
}
