import { syllableKey, type Lexicon } from '@commune-plan/vietnamese'

/** Every row of the grammar, and every unread weekday, has a word of these classes; its first syllable gives it away. */
const firstSyllable = new Set(
  'ngay ngaylv thang nam quy tuan gio phut cad dotxuat saukhi sau tet ram mung lunarmonth namtc namhoc hang moi thu'.split(
    ' ',
  ),
)
/** Classes whose words are told by two of their syllables: "thủ tục" is no "liên tục". */
const paired = new Set(['continuous', 'dinhky', 'giaidoan', 'vague'])

const singles = 'khi kỳ kì ky kể'
const pairs =
  'thường xuyên|thường niên|liên tục|gián đoạn|giai đoạn|kỷ nguyên|mọi lúc|gian tới|gian qua|gian sắp|gian sớm|gian tiếp|ngắn hạn|trung hạn|dài hạn|sớm nhất'

/** Syllables that may belong to an expression of time, by their numbers in the lexicon. */
export interface Triggers {
  /** 1 for those that are enough alone, 2 for those that are the second of a pair. */
  readonly syllables: Uint8Array
  /** Pairs as `first * 65536 + second`. */
  readonly pairs: ReadonlySet<number>
  /** Spellings, lower case, of all syllables that are looked for. */
  readonly spellings: readonly string[]
}

/** Collects the triggers from the words of the grammar. */
export function findTriggers(lexicon: Lexicon): Triggers {
  const syllables = new Uint8Array(lexicon.numbers.size + 1)
  const joined = new Set<number>()
  const spellings = new Set<string>()
  const numberOf = (syllable: string): number => lexicon.numbers.get(syllableKey(syllable)) ?? 0
  const add = (syllable: string): void => {
    syllables[numberOf(syllable)] = 1
    spellings.add(syllable.toLowerCase())
  }
  const addPair = (first: string, second: string): void => {
    const number = numberOf(second)
    if (second.length < 2) return
    if (syllables[number] === 0) syllables[number] = 2
    joined.add(numberOf(first) * 0x10000 + number)
    spellings.add(second.toLowerCase())
  }
  for (const syllable of singles.split(' ')) add(syllable)
  for (const entry of lexicon.entries) {
    const classes = entry.is.split(' ')
    const words = `${entry.spell}|${entry.slips ?? ''}`.split('|').map((word) => word.trim().split(/\s+/u))
    for (const word of words) {
      // A lone "h" stands behind digits, which give it away.
      if (word[0]!.length < 2) continue
      if (classes.some((name) => firstSyllable.has(name))) add(word[0]!)
      if (classes.some((name) => paired.has(name)))
        for (let at = 1; at < word.length; at++) addPair(word[at - 1]!, word[at]!)
    }
  }
  for (const words of pairs.split('|')) addPair(words.split(' ')[0]!, words.split(' ')[1]!)
  syllables[0] = 0
  return { syllables, pairs: joined, spellings: [...spellings] }
}
