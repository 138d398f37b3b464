import { placeTone } from './tone.js'

const dash = /[\p{Pd}\u2212]/gu
const word = /[\p{L}\p{M}]+/gu

/**
 * A form for comparing words: lower case, tone marks in one place ("hoà" = "hòa", "Qúy" = "quý"), "i" and "y" alone
 * after a consonant as one ("kĩ" = "kỹ"), dashes of one kind. Accents stay: "năm" is not "nam".
 *
 * @param text any text; a text that is NFC (as `normalize` gives it) keeps its length, so offsets stay valid
 */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(dash, '-').replace(word, foldWord)
}

/** As {@link foldText}, without accents: "đẩy mạnh" and "day manh" are the same. The length of NFC text is kept. */
export function foldBare(text: string): string {
  return foldText(text).replace(word, bareWord)
}

/** Words without accents, as they were found before. */
const bare = new Map<string, string>()

function bareWord(folded: string): string {
  const known = bare.get(folded)
  if (known !== undefined) return known
  const made = folded.replace(/[^\u0000-\u007f]/gu, bareLetter)
  if (folded.length <= longestKept && bare.size < mostFolded) bare.set(folded, made)
  return made
}

/** Words folded before: a text is made of few different ones. */
const folded = new Map<string, string>()
const mostFolded = 20_000
/** A longer piece is a view of its text, and would keep all of that in memory. */
const longestKept = 12

function foldWord(written: string): string {
  const known = folded.get(written)
  if (known !== undefined) return known
  const word = foldNewWord(written)
  if (written.length <= longestKept && folded.size < mostFolded) folded.set(written, word)
  return word
}

function foldNewWord(written: string): string {
  const low = written.toLowerCase()
  const same = low.length === written.length ? low : Array.from(written, lowerIfSameLength).join('')
  return placeTone(same)
}

function lowerIfSameLength(letter: string): string {
  const low = letter.toLowerCase()
  return low.length === letter.length ? low : letter
}

function bareLetter(letter: string): string {
  if (letter === 'đ') return 'd'
  const base = letter.normalize('NFD').replace(/\p{M}+/gu, '')
  return base.length === letter.length ? base : letter
}
