/** What was given, short enough for an error message. */
export function given(input: unknown): string {
  if (typeof input === 'string') return `got ${JSON.stringify(input.length > 60 ? `${input.slice(0, 60)}…` : input)}`
  if (typeof input === 'number' || typeof input === 'boolean') return `got the ${typeof input} ${String(input)}`
  if (input === undefined) return 'nothing was given'
  if (input === null) return 'got null'
  return `got ${Array.isArray(input) ? 'a list' : 'an object'}`
}
