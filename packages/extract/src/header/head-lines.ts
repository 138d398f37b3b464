import type { Block, TextBlock } from '@commune-plan/model'
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
    String.raw`\s+(?=(?:ĐẢNG CỘNG SẢN|CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|Độc lập|Số\s*:|(?:TM|KT|TL|TUQ|Q)\s*\.|[TK]\/[MTL]\s|PHÓ CHỦ TỊCH|CHỦ TỊCH|PHÓ BÍ THƯ|BÍ THƯ|Nơi nhận))`,
    String.raw`\s+(?=(?:(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|ĐẢNG ỦY)\s+)?(?:XÃ|PHƯỜNG|ĐẶC KHU)\s+\p{Lu})`,
    // a name in mixed writing behind an office in capitals
    String.raw`(?<=\p{Lu}{2}\p{Lu}*)\s+(?=\p{Lu}(?:\p{Ll}|['’]))`,
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
      if (block.marker === null) lines.push(...linesIn(block).map((line) => ({ ...line, block })))
      else lines.push({ text: `${block.marker} ${block.text}`, from: block, at: 0, block })
    }
  }
  return lines
}

function linesIn(cell: Placed): HeadLine[] {
  const lines: HeadLine[] = []
  let from = 0
  for (const match of cell.text.matchAll(breaks)) {
    if (/(?:KT\.|TM\.|PHÓ|T\/M|K\/T|^UBND|^ỦY BAN NHÂN DÂN)\s*$/u.test(cell.text.slice(from, match.index))) continue
    lines.push({ text: cell.text.slice(from, match.index), from: cell, at: from, block: null })
    from = match.index + match[0].length
  }
  lines.push({ text: cell.text.slice(from), from: cell, at: from, block: null })
  return lines.filter((line) => line.text.trim() !== '')
}
