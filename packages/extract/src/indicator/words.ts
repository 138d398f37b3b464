import { foldBare, foldText } from '@commune-plan/vietnamese'
import { abbreviations } from './abbreviations.js'
import { compounds } from './compounds.js'

/** One word (syllable) of a text, as it is matched. */
export interface Word {
  /** With accents, tone marks in one place, lower case. */
  readonly folded: string
  /** Without accents, "i" and "y" alone after a consonant as one ("kí" = "ký"): for words of several syllables. */
  readonly key: string
  /** Offsets into the text; the words of an expanded abbreviation share them. */
  readonly start: number
  readonly end: number
  /** A sentence or an item ends between the word before and this one. */
  readonly breaks: boolean
  /** Only a syllable of a longer word: never matched alone. */
  readonly bound: boolean
}

type Form = Pick<Word, 'folded' | 'key'>

/** Words that join or count and never decide which indicator is meant. */
const skipped = new Set(['và', 'các', 'những', 'hoặc'])
const run = /[\p{L}\p{M}\p{N}]+/gu
const longForms = new Map(
  Object.entries(abbreviations).map(([short, long]) => [
    short,
    long
      .split(' ')
      .filter((one) => !skipped.has(one))
      .map((one) => ({ folded: foldText(one), key: keyOf(one) })),
  ]),
)
const bonds = new Set(compounds.map(foldText))
const bondable = new Set(compounds.flatMap((compound) => foldText(compound).split(' ')))

/**
 * The words of a text in order, abbreviations written out, joining words left out.
 *
 * @param text NFC text; offsets of the words are into it
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let last = 0
  let breaks = false
  let binds = false
  run.lastIndex = 0
  for (let match = run.exec(text); match !== null; match = run.exec(text)) {
    const start = match.index
    breaks ||= ends(text, last, start)
    last = run.lastIndex
    for (const { folded, key } of formsOf(match[0])) {
      words.push({ folded, key, start, end: last, breaks, bound: false })
      binds ||= bondable.has(folded)
      breaks = false
    }
  }
  return binds ? markBound(words) : words
}

/** "kí" and "ký", "tỉ lệ" and "tỷ lệ" are written alike. */
function keyOf(written: string): string {
  const bare = foldBare(written)
  return bare.length === 2 && bare.endsWith('y') && bare !== 'uy' ? `${bare.slice(0, 1)}i` : bare
}

/** Forms of a written word: the language has some seven thousand syllables, so that nearly all are known already. */
const known = new Map<string, readonly Form[]>()
const most = 20_000
const longestKept = 12

function formsOf(written: string): readonly Form[] {
  const done = known.get(written)
  if (done) return done
  const folded = foldText(written)
  const forms = skipped.has(folded) ? [] : (longForms.get(folded) ?? [{ folded, key: keyOf(written) }])
  // A long piece of a text would keep all of that text in memory.
  if (written.length <= longestKept) {
    if (known.size >= most) known.clear()
    known.set(written, forms)
  }
  return forms
}

/** Whether a sentence or an item ends between two words: a point that is followed by white space, a colon, a semicolon. */
function ends(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = text[at]
    if (sign === ';' || sign === ':') return true
    if ((sign === '.' || sign === '!' || sign === '?') && at + 1 < to && text[at + 1]?.trim() === '') return true
  }
  return false
}

function markBound(words: readonly Word[]): readonly Word[] {
  const at = (index: number): string => words[index]?.folded ?? ''
  const pair = (from: number): boolean => bonds.has(`${at(from)} ${at(from + 1)}`)
  const triple = (from: number): boolean => bonds.has(`${at(from)} ${at(from + 1)} ${at(from + 2)}`)
  return words.map((word, index) => {
    if (!bondable.has(word.folded)) return word
    return pair(index) || pair(index - 1) || triple(index) || triple(index - 1) || triple(index - 2)
      ? { ...word, bound: true }
      : word
  })
}
