import type { Edtf } from '@commune-plan/model'

/** A day, month or year as officials write it: `2026-06-05` becomes "05/6/2026", `2026-03` "3/2026". */
export function writtenDay(edtf: Edtf): string {
  return edtf
    .split('/')
    .map((part) => {
      const [year = '', month, day] = part.split('-')
      if (month === undefined) return year
      const written = Number(month) > 2 || day === undefined ? String(Number(month)) : month
      return day === undefined ? `${written}/${year}` : `${day}/${written}/${year}`
    })
    .join('–')
}
