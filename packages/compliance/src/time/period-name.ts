import type { Edtf } from '@commune-plan/model'

/** The period of a report in words: `2026-04` is "tháng 4/2026", `2026-33` "quý I/2026", `2026-40` "6 tháng đầu năm 2026". */
export function periodName(period: Edtf): { readonly vi: string; readonly en: string } {
  const [year = '', code] = period.split('-')
  if (code === undefined) return { vi: `năm ${year}`, en: year }
  const quarter = ['33', '34', '35', '36'].indexOf(code)
  if (quarter >= 0)
    return { vi: `quý ${['I', 'II', 'III', 'IV'][quarter]!}/${year}`, en: `Q${String(quarter + 1)} ${year}` }
  if (code === '40') return { vi: `6 tháng đầu năm ${year}`, en: `the first half of ${year}` }
  if (code === '41') return { vi: `6 tháng cuối năm ${year}`, en: `the second half of ${year}` }
  return /^\d{2}$/u.test(code) && period.length === 7
    ? { vi: `tháng ${String(Number(code))}/${year}`, en: `${String(Number(code))}/${year}` }
    : { vi: period, en: period }
}
