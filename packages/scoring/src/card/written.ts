import type { Decimal, LocalizedText } from '@commune-plan/model'

/** Languages of a report. */
export type Language = 'vi' | 'en'

/** A decimal as it is written: `1.5` is "1,5" in Vietnamese. */
export function written(value: Decimal, language: Language): string {
  return language === 'vi' ? value.replace('.', ',') : value
}

/** The same template in both languages, with decimals written in each one's manner. */
export function both(make: (language: Language, write: (value: Decimal) => string) => string): LocalizedText {
  return {
    vi: make('vi', (value) => written(value, 'vi')),
    en: make('en', (value) => written(value, 'en')),
  }
}
