/** A number of a list as Word prints it: `upperRoman`, `lowerLetter` and so on; digits for a format not known. */
export function printNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerLetter':
      return letters(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

const romans: readonly (readonly [number, string])[] = [
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

function roman(value: number): string {
  let rest = Math.min(Math.max(value, 0), 3999)
  let written = ''
  for (const [worth, sign] of romans) {
    for (; rest >= worth; rest -= worth) written += sign
  }
  return written
}

/** a … z, aa, bb, as Word counts. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((Math.max(value, 1) - 1) % 26))
  return letter.repeat(Math.min(Math.floor((Math.max(value, 1) - 1) / 26) + 1, 20))
}
