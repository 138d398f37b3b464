const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 31)
}

const two = (value: number) => String(value).padStart(2, '0')

/** The day before: what "trước ngày 05/6" leaves as the last one. `day` is YYYY-MM-DD of the calendar. */
export function previousDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (date > 1) return `${day.slice(0, 8)}${two(date - 1)}`
  if (month > 1) return `${day.slice(0, 5)}${two(month - 1)}-${two(daysOf(year, month - 1))}`
  return `${String(year - 1).padStart(4, '0')}-12-31`
}

/** The day after, as an all-day event ends in iCalendar. */
export function nextDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (date < daysOf(year, month)) return `${day.slice(0, 8)}${two(date + 1)}`
  if (month < 12) return `${day.slice(0, 5)}${two(month + 1)}-01`
  return `${String(year + 1).padStart(4, '0')}-01-01`
}
