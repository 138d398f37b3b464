import type { Catalog, Day, Requirement } from '@commune-plan/model'

/** A requirement and the catalog it stands in. */
export interface RequirementInForce {
  readonly catalog: Catalog
  readonly requirement: Requirement
}

/** Which catalogs, for where and when. */
export interface ForceQuery {
  /** Catalogs to choose from. */
  readonly catalogs: readonly Catalog[]
  /** Day `YYYY-MM-DD` on which they are to be in force. */
  readonly asOf: Day
  /** Code of the province; `null` or left out: all that are given. */
  readonly province?: string | null | undefined
}

/**
 * The requirements in force on a day, in the order of the catalogs; one that another in force replaces is left out. A
 * catalog whose requirements nobody has seen gives one that stands for all of them.
 */
export function requirementsInForce({ catalogs, asOf, province }: ForceQuery): readonly RequirementInForce[] {
  const here = catalogs.filter(
    (catalog) => catalog.validFrom <= asOf && (catalog.validTo === null || asOf <= catalog.validTo),
  )
  const local = here.filter(
    (catalog) =>
      catalog.scope === 'national' || province === undefined || province === null || catalog.scope === province,
  )
  const all = local.flatMap((catalog) =>
    (catalog.requirementsKnown ? catalog.requirements : [unseen(catalog)]).map((requirement) => ({
      catalog,
      requirement,
    })),
  )
  const replaced = new Set(all.flatMap(({ requirement }) => requirement.supersedes))
  return all.filter(({ requirement }) => !replaced.has(requirement.id))
}

function unseen(catalog: Catalog): Requirement {
  return {
    id: `${catalog.id}/*`,
    indicator: '*',
    text: catalog.title,
    level: 'each-commune',
    threshold: { kind: 'unknown' },
    unit: '',
    base: null,
    when: [{ kind: 'unknown' }],
    milestones: [],
    path: 'none',
    appliesIf: [],
    supersedes: [],
    sources: catalog.document.sources,
  }
}
