import type { Day, ScoringProfile } from '@commune-plan/model'
import dtiTemplate from '../profiles/dti-template.json'
import khanhHoaMonth from '../profiles/khanh-hoa-11-qd-tu-monthly.json'
import khanhHoaYear from '../profiles/khanh-hoa-11-qd-tu-2026.json'
import planQuality from '../profiles/plan-quality.json'
import service766 from '../profiles/qd-766-commune.json'

/** The shipped profiles. Each is JSON alone; `standing` says how firmly it is known. */
export const profiles: readonly ScoringProfile[] = [
  planQuality,
  khanhHoaYear,
  khanhHoaMonth,
  service766,
  dtiTemplate,
] as unknown as readonly ScoringProfile[]

/** The shipped profile of an id, or `undefined`. */
export function profileOf(id: string): ScoringProfile | undefined {
  return profiles.find((profile) => profile.id === id)
}

/** Which profiles are asked for. */
export interface ProfileQuery {
  /** Profiles in force on the day. */
  readonly asOf: Day
  /** Profiles of the province of this code (QĐ 19/2025/QĐ-TTg) and those of no province; only the latter where left out. */
  readonly province?: string | null
  /** Only those that score the plan, or the carrying-out. */
  readonly scores?: 'plan' | 'progress'
}

/** Profiles in force at a place on a day, among those given or the shipped ones. Templates are never in force. */
export function profilesFor(
  query: ProfileQuery,
  among: readonly ScoringProfile[] = profiles,
): readonly ScoringProfile[] {
  return among.filter(
    ({ validFrom, validTo, province, scores, standing }) =>
      standing !== 'template' &&
      validFrom <= query.asOf &&
      (validTo === null || query.asOf <= validTo) &&
      (province === null || province === query.province) &&
      (query.scores === undefined || query.scores === scores),
  )
}
