import type { ScoringProfile } from '@commune-plan/model'
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
