import type { Block, Note, SourceDocument, TextBlock } from '@commune-plan/model'
import { allCapitals, continues, endsSentence, wrapWidth, type LineShape } from './continuation.js'
import { htmlTable } from './html-table.js'
import { Lines } from './lines.js'
import { markerOf } from './marker.js'
import { pipeTable, pipeTableBegins } from './pipe-table.js'
import { shown } from './shown.js'
import { tabTable, tabTableBegins } from './tab-table.js'

const headingMark = /^\s{0,3}(#{1,6})\s+(?=\S)/u
const rule = /^\s*(?:[-*_=–—~.·]\s*){5,}$|^\s*(?:-{3,4}|\*{3,4}|_{3,4})\s*$/u
const pageNumber = /^\s*(?:(?:trang|page)\s+)?[-–—[(]?\s*\d{1,3}\s*(?:[/]\s*\d{1,3}\s*)?[-–—\])]?\s*$/iu
const markupAtEnd = /(?:\s|\*|<\/?[a-zA-Z]{1,6}>)+$/u

/** A paragraph that later lines may go on with. */
interface Pending {
  readonly kind: TextBlock['kind']
  readonly level: number | null
  readonly marker: string | null
  readonly line: number
  readonly from: number
  /** Offset of the first word behind the marker. */
  readonly words: number
  to: number
  lastLine: number
  open: number
  capitals: boolean
  tail: string
}

/**
 * Reads a plan that circulates as plain text or Markdown: numbering of all kinds, bullets, tables of tabs, pipes and
 * HTML, page breaks and soft line breaks inside paragraphs, HTML tags, LaTeX signs. Linear in the length of the text.
 *
 * @param text the decoded text; nothing makes it throw
 * @param options `name` is shown in reports
 */
export function readText(text: string, options: { readonly name: string }): SourceDocument {
  return new TextReader(text, options.name).read()
}

class TextReader {
  private readonly lines: Lines
  private readonly blocks: Block[] = []
  private readonly notes: Note[] = []
  private pending: Pending | null = null
  private tables = 0
  private htmlTables = true
  private readonly width: number

  constructor(
    private readonly text: string,
    private readonly name: string,
  ) {
    this.lines = new Lines(text)
    this.width = wrapWidth(sampleOfLines(this.lines))
  }

  read(): SourceDocument {
    for (let line = 0; line < this.lines.count;) line = this.step(line)
    this.flush()
    return { name: this.name, format: 'text', text: this.text, blocks: this.blocks, notes: this.notes }
  }

  private step(line: number): number {
    if (this.lines.blank(line)) return line + 1
    const words = this.lines.words(line)
    const table = this.table(line, words)
    if (table !== null) return table
    if (rule.test(words)) return line + 1
    if (pageNumber.test(words) && this.aloneOnPage(line)) {
      this.notes.push(pageNote(words.trim(), line + 1, this.lines.start(line), this.lines.end(line)))
      return line + 1
    }
    this.textLine(line, words)
    return line + 1
  }

  /** The line behind the table that begins here; `null` where none does. */
  private table(line: number, words: string): number | null {
    let read: { block: Block; next: number } | null = null
    if (this.htmlTables && words.includes('<') && /<table\b/iu.test(words)) {
      read = htmlTable(this.lines, line, this.tables + 1)
      this.htmlTables = read !== null
    }
    if (read === null && tabTableBegins(this.lines, line)) read = tabTable(this.lines, line, this.tables + 1)
    if (read === null && pipeTableBegins(this.lines, line)) read = pipeTable(this.lines, line, this.tables + 1)
    if (read === null) return null
    this.flush()
    this.tables++
    this.blocks.push(read.block)
    return read.next
  }

  private aloneOnPage(line: number): boolean {
    return (line === 0 || this.lines.blank(line - 1)) && this.lines.blank(line + 1)
  }

  private textLine(line: number, words: string): void {
    const heading = headingMark.exec(words)
    const offset = heading?.[0].length ?? 0
    const marker = markerOf(words.slice(offset, offset + 500))
    const from = this.lines.start(line)
    const to = this.lines.end(line)
    if (heading === null && marker === null && this.goesOn(line, words)) {
      this.extend(line, words, to)
      return
    }
    this.flush()
    const bullet = marker !== null && !/[\p{L}\d]/u.test(marker.marker)
    const listed = marker !== null && (bullet || marker.marker === 'o')
    const kind = heading !== null ? 'heading' : listed ? 'list-item' : 'paragraph'
    this.pending = {
      kind,
      level: heading?.[1]?.length ?? null,
      marker: marker?.marker ?? null,
      line,
      from,
      words: from + offset + (marker?.length ?? 0),
      to,
      lastLine: line,
      open: brackets(words),
      capitals: allCapitals(words) || heading !== null,
      tail: tailOf(words),
    }
  }

  private goesOn(line: number, words: string): boolean {
    const before = this.pending
    if (before === null) return false
    const gap = line - before.lastLine
    if (gap > 8) return false
    const lastLength = this.lines.end(before.lastLine) - this.lines.start(before.lastLine)
    const next = words.trimStart().replace(/^(?:\*{1,3}|<\w{1,6}>)/u, '')
    return continues({ ...before, lastLength }, next, gap > 1, this.width)
  }

  private extend(line: number, words: string, to: number): void {
    const before = this.pending!
    before.to = to
    before.lastLine = line
    before.open = Math.max(0, before.open + brackets(words))
    before.tail = tailOf(words)
  }

  private flush(): void {
    const before = this.pending
    this.pending = null
    if (before === null) return
    const { text, start, end, offsets } = shown(this.text, before.words, before.to)
    if (text === '' && before.marker === null) return
    const { kind, level } = before
    const marker = before.marker === null ? null : this.lines.shared(before.marker)
    const bold = isBold(this.text.slice(before.from, before.words), this.text.slice(before.words, before.to))
    const span = { start, end: Math.max(start, end) }
    const place = { line: before.line + 1 }
    this.blocks.push(
      offsets === undefined
        ? { kind, text, level, marker, bold, span, place }
        : { kind, text, level, marker, bold, span, place, offsets },
    )
  }
}

/** Marked as bold from its first word to its last, an emphasis that is never closed included. */
function isBold(head: string, body: string): boolean {
  if (body.length > 600) return false
  const opening = /(?:\*\*|<(?:b|strong)>)/iu
  const inHead = opening.test(head)
  if (!inHead && !/^\s*(?:\*\*|<(?:b|strong)>)/iu.test(body)) return false
  const inside =
    inHead && !/\*\*\s*$|<\/(?:b|strong)>\s*$/iu.test(head) ? body : body.replace(/^\s*(?:\*\*|<\w{1,6}>)/u, '')
  const closed = inside.split(/\*\*|<\/?(?:b|strong)>/iu)
  return closed.every((part, index) => index % 2 === 0 || /^[\s:.*]*$/u.test(part))
}

function brackets(words: string): number {
  let open = 0
  for (let at = words.indexOf('('); at >= 0; at = words.indexOf('(', at + 1)) open++
  for (let at = words.indexOf(')'); at >= 0; at = words.indexOf(')', at + 1)) open--
  return open
}

function tailOf(words: string): string {
  return words.slice(-80).replace(markupAtEnd, '')
}

function sampleOfLines(lines: Lines): LineShape[] {
  const most = Math.min(lines.count, 4000)
  const shapes: LineShape[] = []
  for (let line = 0; line < most; line++) {
    if (lines.blank(line)) continue
    const words = lines.words(line)
    if (!words.includes('\t') && !words.includes('|'))
      shapes.push({ length: words.length, finished: endsSentence(words) })
  }
  return shapes
}

function pageNote(quote: string, line: number, start: number, end: number): Note {
  return {
    code: 'text/page-number',
    kind: 'info',
    message: 'A line that holds only a page number was left out.',
    quote,
    span: { start, end },
    place: { line },
  }
}
