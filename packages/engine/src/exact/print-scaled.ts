/** `unscaled × 10^-scale` in canonical form, for whole doubles below 2^53. */
export function printScaled(unscaled: number, scale: number): string {
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
