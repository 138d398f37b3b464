import { add, decimalOfRational, whole, wholeNumberOf, type Rational } from '../../exact/rational.js'
import { dayOfDayNumber } from '../day-number.js'
import type { ExactValue, ValueType } from '../node.js'
import { sameScalar } from './comparison.js'
import { fail, zero, type Operation } from './operation.js'

const notLetter = /[^\p{L}\p{M}\p{N}]/u

export const listsAndTexts: Readonly<Record<string, Operation>> = {
  list: (args) => [...args],
  in: ([needle, hay]) =>
    typeof hay === 'string'
      ? hay.includes(needle as string)
      : (hay as readonly ExactValue[]).some((item) => sameScalar(item, needle!)),
  cat: (args, node) => args.map((value, index) => written(value, node.args[index]?.type ?? 'text')).join(''),
  substr: ([text, start, length], node) => {
    const from = wholeNumber(start as Rational)
    const count = length === undefined ? null : wholeNumber(length as Rational)
    if (from === null || (length !== undefined && count === null))
      return fail(node, 'not-whole', 'start and length are whole numbers')
    const rest = (text as string).slice(from)
    return count === null ? rest : count < 0 ? rest.slice(0, Math.max(0, rest.length + count)) : rest.slice(0, count)
  },
  mentions: ([text, ...phrases]) => {
    const hay = folded(text as string)
    return phrases.some((phrase) => holdsWords(hay, folded(phrase as string)))
  },
  merge: (args) => args.flatMap((value) => (Array.isArray(value) ? (value as readonly ExactValue[]) : [value])),
  count: ([list]) => whole((list as readonly ExactValue[]).length),
  sum: ([list]) => (list as readonly Rational[]).reduce(add, zero),
}

function written(value: ExactValue, type: ValueType): string {
  if (type === 'number') return decimalOfRational(value as Rational) ?? ''
  return type === 'day'
    ? (dayOfDayNumber(value as number) ?? '')
    : typeof value === 'string'
      ? value
      : value === true
        ? 'true'
        : 'false'
}

function wholeNumber(x: Rational): number | null {
  const number = wholeNumberOf(x)
  return number !== null && Math.abs(number) < 1_000_000 ? number : null
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

function holdsWords(hay: string, phrase: string): boolean {
  if (phrase === '') return false
  for (let at = hay.indexOf(phrase); at >= 0; at = hay.indexOf(phrase, at + 1)) {
    const before = hay[at - 1]
    const after = hay[at + phrase.length]
    if ((before === undefined || notLetter.test(before)) && (after === undefined || notLetter.test(after))) return true
  }
  return false
}
