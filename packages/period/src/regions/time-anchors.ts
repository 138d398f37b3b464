import type { LexiconEntry } from '@commune-plan/vietnamese'

/** Classes of which every row of the grammar has a word, unless digits give the row away; and which syllable to look for. */
const firstSyllable = new Set(
  'ngay ngaylv thang nam quy tuan gio phut cad dotxuat saukhi sau tet ram mung lunarmonth namtc namhoc hang moi'.split(
    ' ',
  ),
)
const anySyllable = new Set(['ky'])

/** Syllables that only count behind the one before them: "thủ tục" is no "liên tục". */
const pairs =
  'thường xuyên|thường niên|liên tục|gián đoạn|giai đoạn|theo yêu|theo chỉ|kỷ nguyên|mọi lúc|gian tới|gian qua|gian sắp|gian sớm|gian tiếp|ngắn hạn|trung hạn|dài hạn|sớm nhất|kỳ báo|từ nay|đến nay'
const singles = 'khi kỳ kì ky định_kỳ kể'

const tones = '\u0300\u0301\u0303\u0309\u0323'
const vowels = 'aăâeêioôơuưy'

/** Hash of one syllable from the lower-case codes of its letters; see {@link AnchorTable}. */
export function stepHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** Syllables that may belong to an expression of time, by hash. A false hit only costs time. */
export interface AnchorTable {
  readonly single: Uint8Array
  readonly pair: Uint8Array
}

const size = 1 << 18

/** Slot of a hash in the tables: all bits of the hash take part, so that unlike syllables rarely share one. */
export function slotOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) & (size - 1)
}

/** Slot of two syllables that follow one another. */
export function pairSlotOf(first: number, second: number): number {
  return slotOf(stepHash(Math.imul(first, 17), second))
}

/** Builds the table from the words of the grammar, their slips, and every place where a tone mark may be written. */
export function buildAnchors(entries: readonly LexiconEntry[]): AnchorTable {
  const single = new Uint8Array(size)
  const pair = new Uint8Array(size)
  const add = (syllable: string): void => {
    for (const written of spellings(syllable)) single[slotOf(hashOf(written))] = 1
  }
  const addPair = (first: string, second: string): void => {
    for (const a of spellings(first)) for (const b of spellings(second)) pair[pairSlotOf(hashOf(a), hashOf(b))] = 1
  }
  for (const entry of entries) {
    const classes = entry.is.split(' ')
    const words = [...entry.spell.split('|'), ...(entry.slips?.split('|') ?? [])].map((word) =>
      word.trim().split(/\s+/u),
    )
    if (classes.some((name) => firstSyllable.has(name))) for (const word of words) add(word[0]!)
    if (classes.some((name) => anySyllable.has(name))) for (const word of words) word.forEach(add)
    const paired =
      classes.includes('continuous') ||
      classes.includes('dinhky') ||
      classes.includes('giaidoan') ||
      classes.includes('vague')
    if (paired) for (const word of words) for (let at = 1; at < word.length; at++) addPair(word[at - 1]!, word[at]!)
  }
  for (const word of singles.split(' ')) add(word)
  for (const words of pairs.split('|')) addPair(words.split(' ')[0]!, words.split(' ')[1]!)
  return { single, pair }
}

function hashOf(written: string): number {
  let hash = 0
  for (let at = 0; at < written.length; at++) hash = stepHash(hash, written.charCodeAt(at))
  return hash
}

/** The syllable with its tone mark on each of its vowels. */
function spellings(syllable: string): string[] {
  const signs = Array.from(syllable.toLowerCase().normalize('NFD'))
  const tone = signs.find((sign) => tones.includes(sign))
  if (tone === undefined) return [syllable.toLowerCase().normalize('NFC')]
  const letters = Array.from(
    signs
      .filter((sign) => sign !== tone)
      .join('')
      .normalize('NFC'),
  )
  return letters.flatMap((letter, at) =>
    vowels.includes(letter)
      ? [
          letters
            .map((each, index) => (index === at ? each + tone : each))
            .join('')
            .normalize('NFC'),
        ]
      : [],
  )
}
