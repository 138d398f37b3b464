import type { When } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { describeEdtf } from './describe-day.js'

/** By when something is asked, short: `chậm nhất ngày 31/12/2026`. */
export function describeWhen(when: When, lang: Language): string {
  const words = wordsOf(lang).when
  switch (when.kind) {
    case 'by':
      return (when.exclusive === true ? words.before : words.by)(describeEdtf(when.day, lang))
    case 'from':
      return words.from(describeEdtf(when.day, lang))
    case 'reach-then-keep':
      return words.keep(describeEdtf(when.day, lang))
    case 'every':
      return when.dueDay === undefined
        ? words.every[when.rhythm]
        : `${words.every[when.rhythm]}, ${words.dueDay(when.dueDay)}`
    case 'after':
      return words.after(when.days, when.dayKind, when.event)
    case 'unknown':
      return words.unknown
  }
}
