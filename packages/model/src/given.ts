/** What was given, short enough for an error message. */
export function given(input: unknown): string {
  if (input === undefined) return 'nothing was given'
  const text = typeof input === 'bigint' ? `${String(input)}n` : String(JSON.stringify(input))
  return `got ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`
}
