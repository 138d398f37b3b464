import { foldText } from '@commune-plan/vietnamese'
import { rowsIn, type ColumnRow } from './column-rows.js'
import { columnOf, type Extent, type Part } from './extent.js'
import type { TextLine } from './lines.js'

/** A table that only the positions of its words show. */
export interface ColumnTable {
  readonly top: number
  readonly bottom: number
  readonly rows: readonly ColumnRow[]
  /** Where its columns stand, for the page that goes on with it. */
  readonly columns: readonly Extent[]
}

/** Parts that stand beside each other, from top to bottom of the page. */
interface Band {
  readonly parts: readonly Part[]
  readonly top: number
  readonly bottom: number
}

/** Words that head a column of a plan's table. */
const headWord =
  /^(?:s?tt|số tt|số thứ tự)$|nhiệm vụ|nội dung|công việc|chỉ tiêu|mục tiêu|tiêu chí|đơn vị|cơ quan|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|hoàn thành|sản phẩm|kết quả|ghi chú|kinh phí|lãnh đạo|phụ trách|đvt|năm 20\d\d/u
const numberHead = /^(?:s?tt|số tt|số thứ tự)$/u
/** A wider gap than this many heights of the type ends a table. */
const widestGap = 4

/**
 * Finds the tables of a page that have no lines: below a head of three or more known names, all words stand in columns
 * with white strips between them. Running text and the two columns of a letterhead or signature have no such head.
 *
 * @param lines lines parted at small gaps, without those in drawn tables and those that every page carries
 * @param before columns of the table with which the page before ended; `null` where it ended otherwise
 */
export function columnTables(lines: readonly TextLine[], before: readonly Extent[] | null): readonly ColumnTable[] {
  const bands = bandsOf(lines)
  const found: ColumnTable[] = []
  let at = 0
  const carried = before === null || bands.length === 0 || headOf(bands[0]!) !== null ? null : follow(bands, 0, before)
  if (carried !== null) {
    found.push(carried.table)
    at = carried.next
  }
  while (at < bands.length) {
    const head = headOf(bands[at]!)
    const read = head === null ? null : follow(bands, at, head)
    if (read !== null && read.table.rows.length > 1) found.push(read.table)
    at = read === null ? at + 1 : read.next
  }
  return found
}

/** Columns of a head; `null` for any other band. */
function headOf({ parts }: Band): readonly Extent[] | null {
  const columns: { x: number; right: number; text: string }[] = []
  for (const part of parts.flatMap(numberApart).sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last !== undefined && part.x < last.right) {
      last.right = Math.max(last.right, part.right)
      last.text += ` ${part.text}`
    } else columns.push({ x: part.x, right: part.right, text: part.text })
  }
  if (columns.length < 3) return null
  const names = columns.map(({ text }) => foldText(text).replace(/[.:*\s]+$/u, ''))
  const known = names.filter((name) => name.length < 60 && headWord.test(name)).length
  const numbered = numberHead.test(names[0]!)
  return known >= (numbered ? 2 : 3) && known * 2 > names.length ? columns : null
}

/** The table that stands in given columns from a band on. */
function follow(
  bands: readonly Band[],
  from: number,
  head: readonly Extent[],
): { table: ColumnTable; next: number } | null {
  const columns = new Columns(head)
  const parted: Band[] = []
  let next = from
  let filled = 0
  for (; next < bands.length; next++) {
    const band = columns.parted(bands[next]!)
    parted.push(band)
    const above = bands[next - 1]
    if (
      next > from &&
      above !== undefined &&
      band.top - above.bottom > widestGap * (band.parts[0]!.bottom - band.parts[0]!.top)
    )
      break
    if (next > from && headOf(band) !== null && !columns.takes(band.parts)) break
    if (!columns.takes(band.parts)) {
      // A row that only names those below it may stand over all columns.
      const below = bands[next + 1] === undefined ? undefined : columns.parted(bands[next + 1]!)
      const group =
        band.parts.length === 1 && below !== undefined && below.parts.length > 1 && columns.takes(below.parts, false)
      if (!group) break
    } else if (band.parts.length > 1) filled = next
  }
  const last = Math.max(filled, from)
  // What follows the last row with several cells belongs to it only where it is near.
  let end = last + 1
  while (end < next && near(bands[end - 1]!, bands[end]!)) end++
  const parts = parted.slice(0, end - from).flatMap((band) => band.parts)
  if (filled < from || parts.length < 3) return null
  const extents = columns.extents()
  const rows = rowsIn(parts, extents)
  return { table: { top: bands[from]!.top, bottom: bands[end - 1]!.bottom, rows, columns: extents }, next: end }
}

function near(above: Band, below: Band): boolean {
  return below.top - above.bottom < 0.9 * (below.parts[0]!.bottom - below.parts[0]!.top)
}

/** Columns that grow with what stands in them, as long as a white strip stays between any two. */
class Columns {
  private columns: Extent[]

  constructor(head: readonly Extent[]) {
    this.columns = head.map(({ x, right }) => ({ x, right }))
  }

  extents(): readonly Extent[] {
    return this.columns
  }

  /** A band in which numbers of rows stand apart from the words behind them. */
  parted(band: Band): Band {
    const parts = band.parts.flatMap((part) => (columnOf(part, this.columns) === null ? numberApart(part) : [part]))
    return { ...band, parts }
  }

  /** Takes parts into their columns; `false`, and nothing is changed, where one of them stands in two. */
  takes(parts: readonly Part[], keep = true): boolean {
    const grown = this.columns.map(({ x, right }) => ({ x, right }))
    // Those that stand over a column tell where its words begin.
    const clear = (part: Part): boolean => this.columns.some(({ x, right }) => part.x < right && part.right > x)
    for (const part of [...parts.filter(clear), ...parts.filter((part) => !clear(part))]) {
      const column = columnOf(part, grown)
      if (column === null) return false
      const own = grown[column]!
      own.x = Math.min(own.x, part.x)
      own.right = Math.max(own.right, part.right)
    }
    const apart = grown.every((column, index) => index === 0 || column.x - grown[index - 1]!.right > 1)
    if (apart && keep) this.columns = grown
    return apart
  }
}

const numbered = /^(\d{1,3}[.)]?|s?tt|số tt)\s+(?=\S)/iu

/** "TT Nhiệm vụ" is one stretch of text where the first column is narrow; its blank tells where the second begins. */
function numberApart(part: Part): readonly Part[] {
  const match = numbered.exec(part.text)
  if (match === null) return [part]
  const width = (part.right - part.x) / part.text.length
  const [first, second] = [match[1]!.length, match[0].length]
  return [
    { ...part, text: match[1]!, right: part.x + first * width },
    { ...part, text: part.text.slice(second), x: part.x + second * width },
  ]
}

/** Parts whose heights overlap stand beside each other; a cell set in the middle stands between two lines of another. */
function bandsOf(lines: readonly TextLine[]): readonly Band[] {
  const parts = lines
    .flatMap(({ parts: own, top, height }) => own.map((part): Part => ({ ...part, top, bottom: top + height })))
    .sort((a, b) => a.top - b.top)
  const bands: { parts: Part[]; top: number; bottom: number }[] = []
  for (const part of parts) {
    const last = bands.at(-1)
    const inside = (part.bottom - part.top) * 0.2
    if (last !== undefined && part.top + inside < last.bottom) {
      last.parts.push(part)
      last.bottom = Math.max(last.bottom, part.bottom)
    } else bands.push({ parts: [part], top: part.top, bottom: part.bottom })
  }
  return bands
}
