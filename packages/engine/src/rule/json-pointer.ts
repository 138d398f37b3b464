/** Writes a JSON pointer (RFC 6901): `/` inside a step becomes `~1`, `~` becomes `~0`. */
export function jsonPointer(...steps: readonly (string | number)[]): string {
  let pointer = ''
  for (const step of steps) {
    const written = String(step)
    pointer += `/${written.includes('~') || written.includes('/') ? written.replaceAll('~', '~0').replaceAll('/', '~1') : written}`
  }
  return pointer
}
