import type { Indicator, LocalizedText, ParentConflict } from '@commune-plan/model'
import { compareLevels } from './compare-thresholds.js'
import { writeDay, writeLevelIn } from './explain.js'
import { requirementsInForce, type ForceQuery } from './in-force.js'
import { writeLevel } from './judge-level.js'
import { gradedByIndicator, type Graded } from './tightest.js'

/**
 * Where superiors ask different things of one indicator: more, and not later, than another that also binds communes.
 * That a later document asks more is no conflict, only a step.
 *
 * @param query catalogs, day and province as for {@link alignPlan}
 * @param indicators the dictionary
 */
export function parentConflicts(query: ForceQuery, indicators: readonly Indicator[]): readonly ParentConflict[] {
  const inForce = requirementsInForce(query)
  const catalogOf = new Map(inForce.map((one) => [one.requirement.id, one.catalog]))
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const graded = gradedByIndicator(
    inForce.map((one) => one.requirement),
    byId,
  )
  return [...graded].flatMap(([indicator, all]) => {
    const list = all.filter((one) => one.requirement.threshold.kind !== 'done')
    const lower = list.filter((one) =>
      list.some((other) => other.due <= one.due && compareLevels(other.level, one.level) > 0),
    )
    const [tightest] = list
    if (!tightest || lower.length === 0) return []
    const involved = list.filter(
      (one) =>
        lower.includes(one) || lower.some((low) => one.due <= low.due && compareLevels(one.level, low.level) > 0),
    )
    const lines = new Set(involved.map((one) => catalogOf.get(one.requirement.id)?.line))
    const broken = lower.some((low) => {
      const promised = catalogOf.get(low.requirement.id)?.notBelow ?? []
      return involved.some((one) => one !== low && promised.includes(catalogOf.get(one.requirement.id)?.id ?? ''))
    })
    return [
      {
        indicator,
        requirements: involved.map((one) => one.requirement.id),
        tightest: tightest.requirement.id,
        kind: broken
          ? ('below-promise' as const)
          : lines.size > 1
            ? ('party-government' as const)
            : ('same-line' as const),
        why: sentence(
          byId.get(indicator)?.name ?? { vi: indicator, en: indicator },
          involved,
          (one) => catalogOf.get(one.requirement.id)?.document.number ?? one.requirement.id,
        ),
      },
    ]
  })
}

function sentence(name: LocalizedText, involved: readonly Graded[], document: (one: Graded) => string): LocalizedText {
  const list = (language: 'vi' | 'en', by: string) =>
    involved
      .map((one) => {
        const level = writeLevelIn(`${writeLevel(one.level)}|${one.requirement.unit}`, language)
        return `${document(one)}: ${level}${one.due > '9999' ? '' : ` ${by} ${writeDay(one.due, language)}`}`
      })
      .join('; ')
  return {
    vi: `Cấp trên yêu cầu khác nhau về “${name.vi}”: ${list('vi', 'đến')}. Văn bản nêu đầu tiên chặt nhất.`,
    en: `Superiors ask different things of "${name.en}": ${list('en', 'by')}. The first of them is the tightest.`,
  }
}
