/** Writes a JSON pointer (RFC 6901): `/` inside a step becomes `~1`, `~` becomes `~0`. */
export function jsonPointer(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
