import type { Catalog, Day } from '@commune-plan/model'
import { catalogs } from '../catalogs.js'
import { findProvince } from './find-province.js'

/** Where a plan stands and on which day it is looked at. */
export interface CatalogQuery {
  /** Name, code or slug of the province; `null` or left out: the national catalogs alone. */
  readonly province?: string | null
  /** Day `YYYY-MM-DD`: catalogs in force on it apply, also those issued after the plan. */
  readonly asOf: Day
}

/**
 * The catalogs in force for a place on a day, national ones first. The place decides, not what the plan cites: many a
 * plan cites no provincial document at all.
 *
 * @param query where and when
 * @returns the national catalogs alone where the province is not known
 */
export function catalogsFor({ province, asOf }: CatalogQuery): readonly Catalog[] {
  const code = province === undefined || province === null ? null : (findProvince(province, asOf)?.code ?? null)
  return catalogs.filter(
    (catalog) => (catalog.scope === 'national' || catalog.scope === code) && isInForce(catalog, asOf),
  )
}

/**
 * Whether a catalog is in force on a day, its first and last day included.
 *
 * @param catalog the catalog
 * @param asOf day `YYYY-MM-DD`
 */
export function isInForce(catalog: Catalog, asOf: Day): boolean {
  return catalog.validFrom <= asOf && (catalog.validTo === null || asOf <= catalog.validTo)
}
