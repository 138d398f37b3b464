import type { Step } from '../meaning/time-meaning.js'

/** A length of time in ISO 8601: `P3M`, `P45D`, `PT24H`. */
export function isoDuration(step: Step): string {
  const { years, months, weeks, days, hours, minutes } = step
  const part = (count: number | undefined, sign: string): string =>
    count === undefined ? '' : `${String(count)}${sign}`
  const date = part(years, 'Y') + part(months, 'M') + part(weeks, 'W') + part(days, 'D')
  const time = part(hours, 'H') + part(minutes, 'M')
  return date + time === '' ? 'P0D' : `P${date}${time === '' ? '' : `T${time}`}`
}
