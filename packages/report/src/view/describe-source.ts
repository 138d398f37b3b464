import type { Source } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'

/** A source for a reader. */
export interface SourceView {
  /** Title with the place in the document. */
  readonly text: string
  /** Set only for `https:` and `http:` addresses. */
  readonly url: string | null
  /** How firm it is: evidence grade, and whether the number was compared with the signed text. */
  readonly remark: string
}

/** Title, place, address and firmness of a source. */
export function describeSource(source: Source, lang: Language): SourceView {
  const words = wordsOf(lang)
  const grade = words.grades[source.grade]
  return {
    text: source.locator === null ? source.title : `${source.title}, ${source.locator}`,
    url: source.url !== null && /^https?:\/\/[^\s]+$/u.test(source.url) ? source.url : null,
    remark: source.unverified === true ? `${grade}; ${words.unverified}` : grade,
  }
}
