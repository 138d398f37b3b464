const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
const pattern = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/**
 * @param written a Roman numeral in capitals: "XIV"
 * @returns its value from 1 to 3999, or `null` where it is not one in regular form ("IIII", "xiv")
 */
export function parseRoman(written: string): number | null {
  if (written === '' || written.length > 15 || !pattern.test(written)) return null
  let total = 0
  for (let at = 0; at < written.length; at++) {
    const value = values[written[at]!]!
    total += value < (values[written[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

/** The Roman numeral of a whole number from 1 to 3999; `null` outside. */
export function printRoman(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return null
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let text = ''
  for (const [size, sign] of steps) {
    text += sign.repeat(Math.floor(rest / size))
    rest %= size
  }
  return text
}
