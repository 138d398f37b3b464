import { decimalOfNumber, isDecimal } from '@commune-plan/engine'
import type { Day, Decimal, Edtf } from '@commune-plan/model'
import { dayOf } from '@commune-plan/period'

/** A cell as a reader of spreadsheets or CSV hands it over. */
export type Cell = string | number | boolean | null | undefined

/** What a cell was read as, or why it was not: a value is never guessed. */
export type CellReading<T> = { readonly value: T } | { readonly expected: { readonly vi: string; readonly en: string } }

const notANumber = { vi: 'một số, như 98,5 hoặc 98.5', en: 'a number, such as 98.5 or 98,5' }
const ambiguous = {
  vi: 'một số rõ ràng: "1.234" có thể là 1234 hoặc 1,234 – viết 1234 hoặc 1,2340',
  en: 'a number with one meaning: "1.234" may be 1234 or 1.234 – write 1234 or 1.2340',
}

/** Text of a cell; empty for nothing. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  return (typeof cell === 'number' && Number.isFinite(cell) ? decimalOfNumber(cell) : String(cell))
    .normalize('NFC')
    .trim()
}

/**
 * A number with a decimal comma or point, with blanks or signs of thousands, perhaps with %. "1.234" and "1,234" have
 * two meanings and are refused.
 */
export function readNumber(cell: Cell): CellReading<Decimal | null> {
  const text = cellText(cell)
    .replace(/\s*%$/u, '')
    .replaceAll(/[\s\u00a0\u202f]/gu, '')
  if (text === '') return { value: null }
  if (typeof cell === 'number') return isDecimal(text) ? { value: text } : { expected: notANumber }
  const sign = text.startsWith('-') || text.startsWith('−') ? '-' : ''
  const digits = text.replace(/^[-−+]/u, '')
  if (!/^\d[\d.,]*$/u.test(digits)) return { expected: notANumber }
  if (/^[1-9]\d{0,2}[.,]\d{3}$/u.test(digits)) return { expected: ambiguous }
  const plain = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u.test(digits)
    ? digits.replaceAll('.', '').replace(',', '.')
    : /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)
      ? digits.replaceAll(',', '')
      : digits.replace(',', '.')
  const value = canonical(sign, plain)
  return value === null ? { expected: notANumber } : { value }
}

function canonical(sign: string, plain: string): Decimal | null {
  const match = /^(\d+)(?:\.(\d+))?$/u.exec(plain)
  if (match === null) return null
  const whole = match[1]!.replace(/^0+(?=\d)/u, '')
  const fraction = (match[2] ?? '').replace(/0+$/u, '')
  const value = fraction === '' ? whole : `${whole}.${fraction}`
  const signed = value === '0' ? '0' : sign + value
  return isDecimal(signed) ? signed : null
}

/** A day, `2026-06-30` or `30/6/2026`. */
export function readDay(cell: Cell): CellReading<Day | null> {
  const text = cellText(cell)
  if (text === '') return { value: null }
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/u.exec(text)
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text)
  const day = iso
    ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : local
      ? dayOf(Number(local[3]), Number(local[2]), Number(local[1]))
      : null
  return day === null
    ? { expected: { vi: 'một ngày, như 2026-06-30 hoặc 30/6/2026', en: 'a day, such as 2026-06-30 or 30/6/2026' } }
    : { value: day }
}

const quarters: Readonly<Record<string, number>> = { 1: 1, 2: 2, 3: 3, 4: 4, i: 1, ii: 2, iii: 3, iv: 4 }

/** A reporting period: `2026`, `2026-06`, `6/2026`, `2026-Q2`, `Quý II/2026`; a quarter becomes `2026-34` (EDTF). */
export function readPeriod(cell: Cell): CellReading<Edtf> {
  const text = cellText(cell).toLocaleLowerCase('vi')
  const year = /^(?:năm )?(\d{4})$/u.exec(text)
  if (year) return { value: year[1]! }
  const month = /^(\d{4})-(\d{2})$/u.exec(text) ?? swapped(/^(?:tháng )?(\d{1,2})\/(\d{4})$/u.exec(text))
  if (month) {
    const number = Number(month[2])
    if ((number >= 1 && number <= 12) || (number >= 33 && number <= 36) || number === 40 || number === 41) {
      return { value: `${month[1]}-${String(number).padStart(2, '0')}` }
    }
  }
  const quarter =
    /^(\d{4})-?q([1-4])$/u.exec(text) ?? swapped(/^quý ([1-4]|i{1,3}|iv)[/ -]+(?:năm )?(\d{4})$/u.exec(text))
  if (quarter) return { value: `${quarter[1]}-${32 + quarters[quarter[2]]!}` }
  return {
    expected: { vi: 'một kỳ, như 2026-06, 2026-Q2 hoặc 2026', en: 'a period, such as 2026-06, 2026-Q2 or 2026' },
  }
}

function swapped(match: RegExpExecArray | null): readonly [string, string, string] | null {
  return match === null ? null : [match[0], match[2]!, match[1]!]
}
