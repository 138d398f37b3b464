import type { Catalog } from '@commune-plan/model'
import { freezeDeep } from './freeze-deep.js'
import { catalogFiles } from './data.generated.js'

/**
 * Every catalog: national ones first, then by province, each with the document it stands for. A catalog with
 * `requirementsKnown: false` is a document that exists and whose numbers nobody has seen.
 */
export const catalogs: readonly Catalog[] = freezeDeep(
  [...(catalogFiles as readonly Catalog[])].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1)),
)

function order(catalog: Catalog): number {
  return catalog.scope === 'national' ? 0 : Number(catalog.scope)
}

/**
 * The catalog with this id.
 *
 * @param id as in {@link catalogs}: `nq57-2024`
 * @returns `null` for an id that is not there
 */
export function findCatalog(id: string): Catalog | null {
  return catalogs.find((catalog) => catalog.id === id) ?? null
}
