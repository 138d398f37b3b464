/** Texts of numbers that have been printed, by digits after the point: points and percentages come again and again. */
const printed: (string | undefined)[][] = []
const mostDigits = 3
const mostKept = 20_000

/** `unscaled × 10^-scale` in canonical form, for whole doubles below 2^53. */
export function printScaled(unscaled: number, scale: number): string {
  if (unscaled < 0 || unscaled >= mostKept || scale > mostDigits) return print(unscaled, scale)
  const texts = (printed[scale] ??= Array.from({ length: mostKept }))
  return (texts[unscaled] ??= print(unscaled, scale))
}

/** Texts of all thousandths up to the same, with three digits after the point, and what follows them for millionths. */
const thousandths: (string | undefined)[] = Array.from({ length: mostKept })
const tails = Array.from({ length: 1000 }, (_, rest) => String(rest).padStart(3, '0').replace(/0+$/u, ''))

/** `unscaled × 10^-6` in canonical form: fractions come in ever new ones, each of a head and a tail that have come before. */
export function printMillionths(unscaled: number): string {
  const head = Math.floor(unscaled / 1000)
  const rest = unscaled - head * 1000
  if (rest === 0) return printScaled(head, 3)
  if (head < 0 || head >= mostKept) return print(unscaled, 6)
  return (thousandths[head] ??= `${Math.floor(head / 1000)}.${String(head % 1000).padStart(3, '0')}`) + tails[rest]!
}

function print(unscaled: number, scale: number): string {
  let digits = unscaled
  let places = scale
  while (places > 0 && digits % 10 === 0) {
    digits /= 10
    places -= 1
  }
  if (places === 0) return String(digits)
  const power = 10 ** places
  const absolute = Math.abs(digits)
  const whole = Math.floor(absolute / power)
  const fraction = String(absolute - whole * power)
  return `${digits < 0 ? '-' : ''}${whole}.${fraction.length < places ? '0'.repeat(places - fraction.length) : ''}${fraction}`
}
