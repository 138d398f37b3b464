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
