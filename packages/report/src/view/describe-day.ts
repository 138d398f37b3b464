import type { Edtf } from '@commune-plan/model'
import type { Language } from '../format.js'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const shape = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u
const quarters: Readonly<Record<string, string>> = { '33': 'I', '34': 'II', '35': 'III', '36': 'IV' }

function describePoint(text: string, lang: Language): string {
  if (text === '..' || text === '') return '…'
  const parts = shape.exec(text)
  if (parts === null) return text
  const [, year, month, day] = parts as unknown as [string, string, string | undefined, string | undefined]
  if (month === undefined) return year
  const quarter = quarters[month]
  if (quarter !== undefined) return lang === 'vi' ? `quý ${quarter}/${year}` : `Q${String(Number(month) - 32)} ${year}`
  const name = months[Number(month) - 1]
  if (name === undefined) return text
  if (day === undefined) return lang === 'vi' ? `${month}/${year}` : `${name} ${year}`
  return lang === 'vi' ? `${day}/${month}/${year}` : `${String(Number(day))} ${name} ${year}`
}

/** A day, month, year or interval of EDTF for a reader: `31/12/2026`, `31 Dec 2026`, `2025–2030`. Other text is given back. */
export function describeEdtf(value: Edtf, lang: Language): string {
  return value
    .split('/')
    .map((point) => describePoint(point, lang))
    .join('–')
}
