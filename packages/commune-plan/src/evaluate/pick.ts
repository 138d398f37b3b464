import { UsageError } from './usage-error.js'

/**
 * Resolves ids to the things they name; things given as values stand for themselves.
 *
 * @throws UsageError for an id that nothing has, with those that exist
 */
export function pick<T extends { readonly id: string }>(
  kind: string,
  given: readonly (string | T)[],
  known: readonly T[],
): readonly T[] {
  return given.map((one) => {
    if (typeof one !== 'string') return one
    const found = known.find((candidate) => candidate.id === one)
    if (found !== undefined) return found
    const ids = known.map(({ id }) => id)
    throw new UsageError(
      `unknown-${kind}`,
      `There is no ${kind} "${one}". Known: ${ids.join(', ')}. Example: ${ids[0] ?? ''}`,
    )
  })
}
