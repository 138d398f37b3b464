import { printRoman } from '@commune-plan/vietnamese'

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

/** Beyond what Roman numerals write, digits. */
function roman(value: number): string {
  return printRoman(value) ?? String(value)
}

/** a … z, aa, bb, as Word counts. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((Math.max(value, 1) - 1) % 26))
  return letter.repeat(Math.min(Math.floor((Math.max(value, 1) - 1) / 26) + 1, 20))
}
