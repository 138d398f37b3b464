import { childOf, childrenOf, textOf, type XmlElement } from '../container/xml.js'

/** Texts that cells share; phonetic hints left out. */
export function sharedStrings(root: XmlElement | null): readonly string[] {
  return childrenOf(root, 'si').map(richText)
}

function richText(item: XmlElement): string {
  return unescaped(plainText(item))
}

/** `_x000D_` stands for a sign that XML cannot hold. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function plainText(item: XmlElement): string {
  return item.children
    .map((child) => {
      if (typeof child === 'string') return ''
      if (child.name === 't') return textOf(child)
      return child.name === 'r' ? childrenOf(child, 't').map(textOf).join('') : ''
    })
    .join('')
}

/** What of a day a cell style shows. */
export type ShownDay = 'day' | 'month' | 'year'

/** Which cell styles show a day, and which a share; and where the count of days begins. */
export interface CellStyles {
  readonly days: ReadonlyMap<number, ShownDay>
  readonly percents: ReadonlySet<number>
}

/** Reads the number formats of `xl/styles.xml`. */
export function cellStyles(root: XmlElement | null): CellStyles {
  const codes = new Map<number, string>()
  for (const format of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    codes.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? '')
  }
  const days = new Map<number, ShownDay>()
  const percents = new Set<number>()
  childrenOf(childOf(root, 'cellXfs'), 'xf').forEach((style, index) => {
    const id = Number(style.attributes.numFmtId ?? 0)
    const code = (codes.get(id) ?? builtIn[id] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '')
    const shown = shownDay(code)
    if (shown !== null) days.set(index, shown)
    if (code.includes('%')) percents.add(index)
  })
  return { days, percents }
}

/** Formats that a workbook does not list. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'd/m/yyyy h:mm',
}

function shownDay(code: string): ShownDay | null {
  if (/d/iu.test(code)) return /[my]/iu.test(code) ? 'day' : null
  if (!/y/iu.test(code)) return null
  return /m/iu.test(code) ? 'month' : 'year'
}

/** What a cell shows, as far as the file tells: shared and inline text, numbers, days, shares, truth values. */
export function cellText(
  cell: XmlElement,
  { strings, styles, from1904 }: { strings: readonly string[]; styles: CellStyles; from1904: boolean },
): string {
  const value = childOf(cell, 'v')
  const raw = value === undefined ? '' : textOf(value)
  const style = Number(cell.attributes.s ?? 0)
  switch (cell.attributes.t) {
    case 's':
      return strings[Number(raw)] ?? ''
    case 'inlineStr': {
      const inline = childOf(cell, 'is')
      return inline === undefined ? '' : richText(inline)
    }
    case 'b':
      return raw === '1' ? 'Có' : 'Không'
    case 'str':
      return unescaped(raw)
    case 'd':
      return raw.replace(/^(\d{4})-(\d\d)-(\d\d).*$/u, '$3/$2/$1')
    case 'e':
      return raw
    default:
      if (raw === '') return ''
      if (styles.days.has(style))
        return dayOfSerial(Number(raw) + (from1904 ? 1462 : 0), styles.days.get(style)!) ?? raw
      return styles.percents.has(style) ? `${shift(raw, 2)}%` : decimalText(raw)
  }
}

/** A day as officials write it, from the serial number that spreadsheets keep (1 = 1 January 1900). */
function dayOfSerial(serial: number, shows: ShownDay): string | null {
  if (!(serial >= 61 && serial < 200_000)) return null
  // Days since 1 March 1900 in the calendar of 400-year cycles; no clock and no Date is needed.
  let rest = Math.floor(serial) - 61 + 693_960
  const cycle = Math.floor(rest / 146_097)
  rest -= cycle * 146_097
  const yearOfCycle = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  )
  const dayOfYear = rest - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const month = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1
  const calendarMonth = month < 10 ? month + 3 : month - 9
  const year = yearOfCycle + cycle * 400 + (calendarMonth <= 2 ? 1 : 0)
  const two = (value: number): string => String(value).padStart(2, '0')
  if (shows === 'year') return String(year)
  return shows === 'month' ? `${two(calendarMonth)}/${year}` : `${two(day)}/${two(calendarMonth)}/${year}`
}

/** A number as stored, with a decimal comma; binary noise past the 15th digit is dropped. */
function decimalText(raw: string): string {
  const plain = /e/iu.test(raw) || raw.length > 16 ? String(Number(Number(raw).toPrecision(15))) : raw
  return plain.replace('.', ',')
}

/** A number times a power of ten, by moving the point of its digits. */
function shift(raw: string, places: number): string {
  const plain = /e/iu.test(raw) || raw.length > 16 ? String(Number(Number(raw).toPrecision(15))) : raw
  const [whole = '0', fraction = ''] = plain.split('.')
  const digits = fraction.padEnd(places, '0')
  const left = `${whole}${digits.slice(0, places)}`.replace(/^(-?)0+(?=\d)/u, '$1')
  const right = digits.slice(places).replace(/0+$/u, '')
  return right === '' ? left : `${left},${right}`
}
