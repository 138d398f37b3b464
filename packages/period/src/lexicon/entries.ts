import type { LexiconEntry } from '@commune-plan/vietnamese'
import { numberWords } from './number-words.js'
import { cadenceWords, eventWords, hidingWords, lunarWords, timeWords } from './time-words.js'

/** Every word that the grammar of time knows; join it with the words of other grammars to lex a text once for all. */
export const timeLexiconEntries: readonly LexiconEntry[] = [
  ...timeWords,
  ...cadenceWords,
  ...hidingWords,
  ...eventWords,
  ...lunarWords,
  ...numberWords,
]
