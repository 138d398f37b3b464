const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
const canonical = /^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u

/** Value of a roman numeral of at most 89 in either case, `null` for anything else and for uncanonical ones. */
export function romanValue(written: string): number | null {
  const letters = written.normalize('NFKC').toLowerCase()
  if (letters.length === 0 || letters.length > 7 || !canonical.test(letters)) return null
  let sum = 0
  for (let at = 0; at < letters.length; at++) {
    const value = values[letters[at]!]!
    sum += value < (values[letters[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

/** A roman numeral as text recognition mangles it: `l`, `1` and `|` for I (`lII`, `1V`), `Ⅱ`; `null` where none. */
export function mangledRoman(written: string): { readonly value: number; readonly taken: string } | null {
  if (written.length > 5 || !/^[1lI|!VXvi]+$/u.test(written) || /^(?:1+|I+)$/u.test(written)) return null
  const taken = written.replace(/[1l|!]/gu, 'I').toUpperCase()
  const value = romanValue(taken)
  return value === null || value > 12 ? null : { value, taken }
}
