import { z } from 'zod'
import { given } from './given.js'

/** A civil day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. No public type holds a `Date`. */
export type Day = string

/** Schema of {@link Day}: refuses days that the calendar does not have. */
export const daySchema: z.ZodType<Day> = z.iso.date({
  error: (issue) => `${given(issue.input)}; expected a day of the calendar as YYYY-MM-DD, for example "2026-06-30"`,
})

/**
 * A date or interval in EDTF (ISO 8601-2, levels 0 and 1): `2026`, `2026-03`, `2026-03-15`, `2025/2045`, `../2030`.
 * What the text leaves blank is left out, never invented. A quarter is the sub-year grouping 33 to 36 of level 2:
 * `2026-34` is the second quarter.
 */
export type Edtf = string

const point =
  '(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-(?:0[1-9]|1[0-2]|2[1-9]|3[0-9]|4[01]|XX)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]|XX)|[0-9]{4}-XX-XX)[?~%]?'
const fullDays = /[0-9]{4}-(?:0[1-9]|1[0-2])-[0-9]{2}/gu
const calendarDay = z.iso.date()

/** Schema of {@link Edtf}: one point, or two with `/` between; `..` or nothing for an open end. */
export const edtfSchema: z.ZodType<Edtf> = z
  .string({
    error: (issue) =>
      `${given(issue.input)}; expected a date or interval in EDTF, for example "2026-03" or "2025/2030"`,
  })
  .regex(new RegExp(`^(?:${point}(?:/(?:${point}|\\.\\.)?)?|(?:\\.\\.)?/${point})$`, 'u'), {
    error: (issue) =>
      `${given(issue.input)}; expected a date or interval in EDTF, for example "2026-03" or "2025/2030"`,
  })
  .refine((text) => (text.match(fullDays) ?? []).every((day) => calendarDay.safeParse(day).success), {
    error: (issue) => `${given(issue.input)}; it names a day that the calendar does not have`,
  })
