import { catalogs as builtIn, indicators as dictionary, validateCatalogs } from '@commune-plan/catalog'
import type { Catalog, Indicator, Province } from '@commune-plan/model'
import { UsageError } from './usage-error.js'

/** What a catalog's requirements and scope may name. */
interface Known {
  readonly indicators: readonly Indicator[]
  readonly provinces: readonly Province[]
}

/** Built-in ones are checked by the build, one's own when they are first given. */
const sound = new WeakSet<Catalog>(builtIn)

/**
 * What is wrong with a catalog, each mistake on a line with its place; `null` where nothing is. A requirement on an
 * indicator that nobody knows would be missing in every plan, so one's own catalogs pass the check of the built-in ones.
 */
export function catalogProblems(catalog: Catalog, { indicators, provinces }: Known): string | null {
  if (sound.has(catalog)) return null
  const problems = validateCatalogs({ catalogs: [catalog], indicators, documents: [], provinces })
  if (problems.length === 0) {
    // What a plug-in adds may be missing next time.
    if (indicators.length === dictionary.length) sound.add(catalog)
    return null
  }
  const lines = problems.slice(0, 10).map(({ where, problem }) => `  ${where}: ${problem}`)
  if (problems.length > lines.length) lines.push(`  and ${problems.length - lines.length} more`)
  return lines.join('\n')
}

/**
 * Catalogs that may be compared with a plan, each once.
 *
 * @throws UsageError with every mistake of one, or where two different catalogs have one id
 */
export function soundCatalogs(given: readonly Catalog[], known: Known): readonly Catalog[] {
  const byId = new Map<string, Catalog>()
  for (const catalog of given) {
    const before = byId.get(catalog.id)
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(catalog)) {
      throw new UsageError(
        'bad-catalog',
        `Two different catalogs have the id "${catalog.id}"; expected is one of each id. Example: phu-tho-12-kh-ubnd-2026`,
      )
    }
    byId.set(catalog.id, before ?? catalog)
  }
  for (const catalog of byId.values()) {
    const problems = catalogProblems(catalog, known)
    if (problems !== null) throw new UsageError('bad-catalog', `The catalog "${catalog.id}" is wrong:\n${problems}`)
  }
  return [...byId.values()]
}
