const form = /^(\d{4})-(\d{2})-(\d{2})$/u

/** Days since 1970-01-01 in the Gregorian calendar, or `null` for anything that is no day `YYYY-MM-DD`. */
export function dayNumber(day: unknown): number | null {
  const parts = typeof day === 'string' ? form.exec(day) : null
  if (parts === null) return null
  const year = Number(parts[1])
  const month = Number(parts[2])
  const dayOfMonth = Number(parts[3])
  const number = ofParts(year, month, dayOfMonth)
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfDayNumber(number) === day ? number : null
}

/** The day `YYYY-MM-DD` of a day number, years 0000 to 9999; `null` beyond them. */
export function dayOfDayNumber(number: number): string | null {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (year < 0 || year > 9999) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** After Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
function ofParts(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
