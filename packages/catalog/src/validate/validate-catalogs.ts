import type { Catalog, DocumentRecord, Indicator, Province } from '@commune-plan/model'
import { catalogs } from '../catalogs.js'
import { documents } from '../documents.js'
import { indicators } from '../indicators.js'
import { provinces } from '../provinces.js'
import { checkCatalog } from './check-catalog.js'
import { checkIndicator } from './check-indicator.js'
import { checkOverlaps } from './check-overlaps.js'
import { checkSources } from './check-sources.js'
import type { DataProblem } from './data-problem.js'

/** The data to check; what is left out is the package's own. */
export interface CatalogData {
  /** Catalogs to check. */
  readonly catalogs?: readonly Catalog[]
  /** Dictionary that they name indicators of. */
  readonly indicators?: readonly Indicator[]
  /** Registry to check. */
  readonly documents?: readonly DocumentRecord[]
  /** Provinces whose codes are known. */
  readonly provinces?: readonly Province[]
}

/**
 * The build check: refuses entries without source, numbers that rest on a secondary source, overlapping validity,
 * unknown indicators, units or provinces, and days and values that are none.
 *
 * @param data own catalogs or indicators to check beside the package's; nothing: the package's data
 * @returns every problem, none where the data may be released
 */
export function validateCatalogs(data: CatalogData = {}): readonly DataProblem[] {
  const known = data.indicators ?? indicators
  const places = data.provinces ?? provinces
  const checked = data.catalogs ?? catalogs
  const registry = data.documents ?? documents
  const byId = new Map(known.map((indicator) => [indicator.id, indicator]))
  const codes = new Set(places.map((place) => place.code))
  return [
    ...known.flatMap((indicator) => checkIndicator(indicator, byId)),
    ...checked.flatMap((catalog) => checkCatalog(catalog, byId, codes)),
    ...checkOverlaps(checked, known, places),
    ...registry.flatMap((document) => checkSources(document.number, document.sources)),
    ...places.flatMap((place) => checkSources(place.code, place.sources)),
  ]
}
