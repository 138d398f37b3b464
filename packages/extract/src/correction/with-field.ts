/**
 * A copy of a value with one field changed.
 *
 * @param item the value
 * @param path field, or fields joined by dots: `schedule.end`, `clauses.0.value`
 * @param value what to put there
 * @returns `null` where there is no such field
 */
export function withField(item: unknown, path: string, value: unknown): Record<string, unknown> | null {
  const changed = set(item, path.split('.'), value)
  return changed === absent ? null : (changed as Record<string, unknown>)
}

const absent = Symbol('absent')

function set(item: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, key)) return absent
  const inner = set((item as Record<string, unknown>)[key], rest, value)
  if (inner === absent) return absent
  if (Array.isArray(item)) return item.map((own: unknown, at) => (String(at) === key ? inner : own))
  return { ...item, [key]: inner }
}
