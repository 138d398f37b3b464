import type { Language } from '../format.js'
import { en } from './en.js'
import { vi } from './vi.js'
import type { Words } from './words.js'

/** The table of one language. */
export function wordsOf(lang: Language): Words {
  return lang === 'en' ? en : vi
}
