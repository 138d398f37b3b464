import { foldText } from '../fold/fold-text.js'
import { addDecimals, multiplyDecimals } from './decimal-arithmetic.js'

const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
/** Words of size, by the number of zeros each stands for. */
export const scaleZeros: Readonly<Record<string, number>> = { trăm: 2, nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9 }
const ones = new Set(['mốt', 'lăm', 'nhăm', 'tư'])

/** A number read from words. */
export interface Numeral {
  /** Canonical decimal. */
  readonly value: string
  /** How many of the words it took. */
  readonly length: number
}

/**
 * Reads the longest number that begins at `from`: "chín mươi lăm" is 95, "một trăm linh hai nghìn" 102000, "một triệu
 * rưỡi" 1500000. A word that only looks like a number ("năm" for year) is the caller's to refuse.
 *
 * @param words single syllables in any case and tone placement
 * @returns `null` where no number begins there
 */
export function readNumeral(words: readonly string[], from = 0): Numeral | null {
  let at = from
  let total = '0'
  let lowest = Number.POSITIVE_INFINITY
  let last: string | null = null
  for (;;) {
    const part = readBelowThousand(words, at)
    if (part === null) break
    let zeros = 0
    at += part.length
    while (scaleZeros[word(words, at)] !== undefined && word(words, at) !== 'trăm')
      zeros += scaleZeros[word(words, at++)]!
    if (zeros >= lowest) return last === null ? null : { value: total, length: at - from }
    total = addDecimals(total, multiplyDecimals(part.value.toString(), `1${'0'.repeat(zeros)}`))
    last = total
    lowest = zeros
    if (word(words, at) === 'rưỡi' && (zeros > 0 || part.round > 0)) {
      total = addDecimals(total, multiplyDecimals('0.5', `1${'0'.repeat(zeros > 0 ? zeros : part.round)}`))
      return { value: total, length: at + 1 - from }
    }
    if (zeros === 0) break
  }
  return last === null ? null : { value: total, length: at - from }
}

/** @returns the number that the whole text states in words, or `null`. */
export function parseNumeral(text: string): string | null {
  const words = text.trim().split(/\s+/u)
  const read = words.length > 40 ? null : readNumeral(words)
  return read !== null && read.length === words.length ? read.value : null
}

function word(words: readonly string[], at: number): string {
  return foldText(words[at] ?? '')
}

/** Up to three digits in words; `round`: zeros of a bare hundred, which "rưỡi" may halve. */
function readBelowThousand(
  words: readonly string[],
  from: number,
): { value: number; length: number; round: number } | null {
  let at = from
  let value = 0
  let round = 0
  const first = digits[word(words, at)]
  if (first !== undefined && word(words, at + 1) === 'trăm') {
    value = first * 100
    at += 2
    round = 2
    if (['linh', 'lẻ'].includes(word(words, at))) {
      const unit = digits[word(words, at + 1)]
      if (unit === undefined) return { value, length: at - from, round }
      return { value: value + unit, length: at + 2 - from, round: 0 }
    }
  }
  const rest = readBelowHundred(words, at)
  if (rest !== null) return { value: value + rest.value, length: at + rest.length - from, round: 0 }
  return at > from ? { value, length: at - from, round } : null
}

function readBelowHundred(words: readonly string[], at: number): { value: number; length: number } | null {
  const first = word(words, at)
  if (first === 'mười') {
    const unit = digits[word(words, at + 1)]
    return unit === undefined || unit === 0 || word(words, at + 2) === 'mươi'
      ? { value: 10, length: 1 }
      : { value: 10 + unit, length: 2 }
  }
  const digit = digits[first]
  if (digit === undefined || ones.has(first)) return null
  if (word(words, at + 1) !== 'mươi' && word(words, at + 1) !== 'mười') {
    const short = digits[word(words, at + 1)]
    if (short !== undefined && ones.has(word(words, at + 1)) && digit > 1)
      return { value: digit * 10 + short, length: 2 }
    return { value: digit, length: 1 }
  }
  const unit = digits[word(words, at + 2)]
  return unit === undefined || unit === 0 ? { value: digit * 10, length: 2 } : { value: digit * 10 + unit, length: 3 }
}
