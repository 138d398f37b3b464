import type { Lexicon } from './lexicon.js'
import { mangledRoman, romanValue } from './roman.js'
import { syllableKey } from './syllable-key.js'
import type { Repair, Shape } from './token.js'

/** What is known of one syllable in one spelling, however often it occurs. */
export interface Syllable {
  readonly key: string
  readonly shape: Shape
  readonly classes: readonly string[]
  readonly value: unknown
  readonly repairs: readonly Repair[]
  /** Whether a word of the lexicon begins with it. */
  readonly begins: boolean
  /** Classes to add to those of a word of the lexicon that is this syllable alone. */
  readonly own: readonly string[]
}

const noRepairs: readonly Repair[] = []
const most = 20_000
const learnt = new WeakMap<Lexicon, Map<string, Syllable>>()

/** The syllables seen so far with a lexicon; forgotten when there are too many, so that memory stays bounded. */
export function syllablesOf(lexicon: Lexicon): Map<string, Syllable> {
  const known = learnt.get(lexicon)
  if (known !== undefined && known.size < most) return known
  const fresh = new Map<string, Syllable>()
  learnt.set(lexicon, fresh)
  return fresh
}

/** Describes one run of letters, or of letters and digits. */
export function describeSyllable(written: string, lexicon: Lexicon): Syllable {
  const shape = shapeOf(written)
  const key = syllableKey(written)
  const { classes, value, repairs } = classesOf(written, shape)
  const own = classes.filter((name) => name !== 'word' && name !== 'capital')
  return { key, shape, classes, value, repairs, own, begins: lexicon.root.next.has(key) }
}

function classesOf(written: string, shape: Shape): Pick<Syllable, 'classes' | 'value' | 'repairs'> {
  const numeral = shape === 'upper' || /^[Ⅰ-Ⅻ]+$/u.test(written) ? romanValue(written) : null
  if (numeral !== null) return { classes: ['roman', 'caps', 'word'], value: numeral, repairs: noRepairs }
  const mangled = mangledRoman(written)
  if (mangled !== null) {
    const classes = shape === 'upper' ? ['roman-slip', 'caps', 'word'] : ['roman-slip', 'word']
    return { classes, value: mangled.value, repairs: [{ written, taken: mangled.taken }] }
  }
  if (/^(?=.*\d)(?=.*[OolI])[\dOolI]{2,8}$/u.test(written) || /^[lI]OO$/u.test(written)) {
    const taken = written.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1')
    return { classes: ['digits-slip'], value: Number(taken), repairs: [{ written, taken }] }
  }
  const classes = shape === 'upper' ? ['word', 'caps'] : shape === 'capital' ? ['word', 'capital'] : ['word']
  return { classes, value: undefined, repairs: noRepairs }
}

function shapeOf(written: string): Shape {
  const upper = written.toUpperCase()
  const lower = written.toLowerCase()
  if (written === lower) return 'lower'
  if (written === upper) return 'upper'
  return written.startsWith(upper.slice(0, 1)) && written.slice(1) === lower.slice(1) ? 'capital' : 'mixed'
}
