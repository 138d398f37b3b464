import { foldBare, foldText } from '@commune-plan/vietnamese'
import { abbreviations } from './abbreviations.js'
import { compounds } from './compounds.js'

/** One word (syllable) of a text, as it is matched. */
export interface Word {
  /** With accents, tone marks in one place, lower case. */
  readonly folded: string
  /** Without accents, for words of several syllables. */
  readonly bare: string
  /** Offsets into the text; the words of an expanded abbreviation share them. */
  readonly start: number
  readonly end: number
  /** A sentence or an item ends between the word before and this one. */
  readonly breaks: boolean
  /** Only a syllable of a longer word: never matched alone. */
  readonly bound: boolean
}

/** Words that join or count and never decide which indicator is meant. */
const skipped = new Set(['và', 'các', 'những', 'hoặc'])
const run = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text in order, abbreviations written out, joining words left out. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  let breaks = false
  for (const match of text.matchAll(run)) {
    breaks ||= /[;:]|[.!?]\s/u.test(text.slice(end, match.index))
    end = match.index + match[0].length
    const folded = foldText(match[0])
    if (skipped.has(folded)) continue
    const long = abbreviations[folded]
    for (const syllable of long === undefined ? [folded] : long.split(' ').filter((one) => !skipped.has(one))) {
      words.push({
        folded: long === undefined ? syllable : foldText(syllable),
        bare: foldBare(syllable),
        start: match.index,
        end,
        breaks,
        bound: false,
      })
      breaks = false
    }
  }
  return markBound(words)
}

const bonds = new Set(compounds.map(foldText))

function markBound(words: readonly Word[]): readonly Word[] {
  const joined = (from: number, count: number) =>
    bonds.has(
      words
        .slice(Math.max(0, from), from + count)
        .map((word) => word.folded)
        .join(' '),
    )
  return words.map((word, at) => {
    const bound = joined(at, 2) || joined(at - 1, 2) || joined(at, 3) || joined(at - 1, 3) || joined(at - 2, 3)
    return bound ? { ...word, bound } : word
  })
}
