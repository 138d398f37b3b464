import type { Indicator } from '@commune-plan/model'
import { compileIndicators, type CompiledIndicators } from './compile-indicators.js'
import { decideIndicators, type Decision } from './decide-indicators.js'
import { explicitIds } from './explicit-id.js'
import { matchWordings } from './match-wordings.js'
import { wordsOf } from './words.js'

export type { Decision }

/**
 * Which indicator the words of a statement mean. Deterministic: each indicator lists the words that state it and the
 * words that forbid it; an id written in the text is honoured.
 *
 * @param text a statement ("Tỷ lệ hồ sơ trực tuyến đạt trên 90%"), of any length
 * @param indicators the dictionary; the same array is compiled once
 * @returns every indicator that one figure of the statement would hold for; none where the words are unknown or ambiguous
 */
export function recognizeIndicator(text: string, indicators: readonly Indicator[]): Decision {
  return decideText(text, compileIndicators(indicators), 'wordings')
}

/** As {@link recognizeIndicator} on a compiled dictionary; `mentions` also takes the looser words. */
export function decideText(given: string, compiled: CompiledIndicators, which: 'wordings' | 'mentions'): Decision {
  const text = given.normalize('NFC')
  const stated = explicitIds(text, compiled.byId)
  const [first] = stated
  if (first !== undefined) return { indicators: stated, recognition: { indicator: first, words: stated, others: [] } }
  const words = wordsOf(text)
  return decideIndicators(matchWordings(words, compiled, which), words, text)
}
