import type { Edtf, Schedule } from '@commune-plan/model'

/** The horizon that a text states: "đến hết năm 2030", "Năm 2026"; `null` where it states none. */
export function readHorizonText(text: string, planYear: Edtf | null): Edtf | null {
  void text
  void planYear
  return null
}

/** A schedule with how it is known. */
export interface ReadSchedule {
  readonly schedule: Schedule | null
  readonly certainty: 'stated' | 'repaired' | 'inherited' | 'assumed' | 'ambiguous'
}

/** What a cell or line of time says. */
export function readScheduleText(text: string, planYear: Edtf | null): ReadSchedule {
  void text
  void planYear
  return { schedule: null, certainty: 'stated' }
}
