import type { Block, TextBlock } from '@commune-plan/model'
import { capacityMark } from './capacity.js'
import type { Placed } from '../locate/locator.js'

/** One line of a letterhead or signature, from a paragraph or a layout cell. */
export interface HeadLine {
  readonly text: string
  readonly from: Placed
  /** Offset of the line in the text of the paragraph or cell. */
  readonly at: number
  readonly block: TextBlock | null
}

/** Where a layout cell or line, whose lines were folded into one, holds the next line of a letterhead. */
const breaks = new RegExp(
  [
    String.raw`\s+(?=(?:ĐẢNG CỘNG SẢN|CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|Độc lập|Số\s*:|(?<!,\s)(?:${capacityMark}|Q\s*\.)|PHÓ CHỦ TỊCH|CHỦ TỊCH|PHÓ BÍ THƯ|BÍ THƯ|Nơi nhận))`,
    String.raw`\s+(?=(?:(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|ĐẢNG ỦY)\s+)?(?:XÃ(?!\s+HỘI)|PHƯỜNG|ĐẶC KHU)\s+\p{Lu})`,
    // a name in mixed writing behind an office or symbol in capitals
    String.raw`(?<=\p{Lu}{2}\p{Lu}*)(?:\s+[–-])?\s+(?=\p{Lu}(?:\p{Ll}|['’]))`,
    // a name behind the last recipient: "Lưu: VT. Nguyễn Văn An"
    String.raw`(?<=VT[^.]{0,20}\.)\s+(?=\p{Lu}[\p{L}\p{M}'’]{1,20}(?:\s\p{Lu}[\p{L}\p{M}'’]{1,20}){1,4}$)`,
  ].join('|'),
  'gu',
)

/** The lines of a zone, cells of layout tables column by column. */
export function headLines(blocks: readonly Block[]): HeadLine[] {
  const lines: HeadLine[] = []
  for (const block of blocks) {
    if (block.kind === 'table') {
      const columns = Math.max(0, ...block.rows.map((row) => row.cells.length))
      for (let column = 0; column < columns; column++)
        for (const row of block.rows) {
          const cell = row.cells[column]
          if (cell !== undefined && cell.text !== '') lines.push(...linesIn(cell))
        }
    } else {
      const [first, ...others] = linesIn(block).map((line) => ({ ...line, block }))
      if (first === undefined) continue
      const text = block.marker === null ? first.text : `${block.marker} ${first.text}`
      lines.push({ ...first, text }, ...others)
    }
  }
  return lines
}

function linesIn(cell: Placed): HeadLine[] {
  const wide = columnBreaks(cell)
  const narrow = [...cell.text.matchAll(breaks)]
    .map((match): readonly [number, number] => [match.index, match.index + match[0].length])
    .filter(([at]) => !unfinished.test(cell.text.slice(0, at)))
  const lines: HeadLine[] = []
  let from = 0
  for (const [end, next] of [...wide, ...narrow, [cell.text.length, cell.text.length] as const].sort(
    (a, b) => a[0] - b[0],
  )) {
    if (end < from) continue
    lines.push({ text: cell.text.slice(from, end), from: cell, at: from, block: null })
    from = next
  }
  return lines.filter((line) => line.text.trim() !== '')
}

/** What no line of a letterhead or signature ends with. */
const unfinished = new RegExp(
  String.raw`(?:(?<!,\s)(?:${capacityMark}|Q\s*\.)|QUYỀN|PHÓ|^UBND|^ỦY BAN NHÂN DÂN)\s*$`,
  'u',
)

/** Where three or more blanks of the source part two columns that a conversion put on one line. */
function columnBreaks({ text, offsets }: Placed): (readonly [number, number])[] {
  return (offsets ?? []).flatMap(([shown, source], index, all) => {
    const before = all[index - 1]
    if (before === undefined || text[shown - 1] !== ' ' || !/^\p{Lu}/u.test(text.slice(shown, shown + 2))) return []
    // a blank to be filled in parts no columns: "Số:      /KH-UBND", "ngày      tháng 8"
    if (/(?:[:,/]|ngày|tháng|năm)\s*$/iu.test(text.slice(0, shown))) return []
    return source - before[1] - (shown - before[0]) >= 2 ? [[shown - 1, shown] as const] : []
  })
}
