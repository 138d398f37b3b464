import type { Block, Note, Place, SourceDocument } from '@commune-plan/model'
import { DocumentBuilder } from '../builder/document-builder.js'
import { readText } from '../text/read-text.js'
import { columnTables } from './columns.js'
import type { Extent } from './extent.js'
import { gridsOf, type Grid } from './grids.js'
import { linesOf, type TextLine } from './lines.js'
import type { Glyphs, PageContent } from './page-content.js'
import { runningLines } from './running-lines.js'

/** One thing of a page in reading order. */
type Piece =
  | {
      readonly kind: 'line'
      readonly line: TextLine
      readonly page: number
      readonly number: number
      readonly apart: boolean
    }
  | {
      readonly kind: 'rows'
      readonly rows: readonly (readonly { readonly text: string; readonly columns: number; readonly rows: number }[])[]
      readonly page: number
    }

/** A gap that may part two columns, in heights of the type; blanks between words are narrower. */
const columnGap = 0.45

/** Puts a document together from its pages. */
export function assemble(pages: readonly PageContent[], name: string): SourceDocument {
  const running = runningLines(pages.map(({ glyphs, height }) => ({ lines: linesOf(glyphs), height })))
  const notes: Note[] = []
  let before: readonly Extent[] | null = null
  const pieces = pages.flatMap((page) => {
    if (page.glyphs.every(({ text }) => text.trim() === '')) {
      notes.push({
        code: 'pdf/page-without-text',
        kind: 'unread',
        message: 'A page has no text; it may be an image.',
        place: { page: page.page },
      })
    }
    const read = piecesOf(page, running, notes, before)
    before = read.columns
    return read.pieces
  })
  return new PdfAssembly(name, notes).read(pieces)
}

/** @param before columns of the table without lines with which the page before ended */
function piecesOf(
  page: PageContent,
  running: (line: TextLine, height: number) => boolean,
  notes: Note[],
  before: readonly Extent[] | null,
): { readonly pieces: readonly Piece[]; readonly columns: readonly Extent[] | null } {
  const grids = gridsOf(page.rulings)
  const inGrid = (one: Glyphs): Grid | undefined => {
    const [x, y] = [one.x + Math.min(one.width, 10) / 2, one.top + one.height / 2]
    return grids.find((grid) => y >= grid.top - 1 && y <= grid.bottom + 1 && x >= grid.left - 1 && x <= grid.right + 1)
  }
  const free = page.glyphs.filter((one) => inGrid(one) === undefined)
  const fine = linesOf(free, columnGap).filter((line) => !running(line, page.height))
  const tables = columnTables(fine, before)
  const inTable = (line: TextLine): boolean =>
    tables.some(({ top, bottom }) => line.top >= top - 1 && line.top < bottom)
  const pieces: { readonly top: number; readonly piece: Piece }[] = []
  let number = 0
  let above: TextLine | null = null
  for (const line of linesOf(free)) {
    number += 1
    if (running(line, page.height)) {
      notes.push({
        code: 'pdf/running-line',
        kind: 'info',
        message: 'A page number, header or footer was left out.',
        quote: line.text,
        place: { page: page.page, line: number },
      })
      continue
    }
    if (inTable(line)) continue
    pieces.push({
      top: line.top,
      piece: { kind: 'line', line, page: page.page, number, apart: standsApart(above, line) },
    })
    above = line
  }
  for (const { top, rows } of tables) pieces.push({ top, piece: { kind: 'rows', rows, page: page.page } })
  for (const grid of grids) {
    const rows = grid.rows.map((cells) =>
      cells.map(({ left, right, top, bottom, columns, rows: height }) => {
        const inside = page.glyphs.filter((one) => {
          const [x, y] = [one.x + Math.min(one.width, 10) / 2, one.top + one.height / 2]
          return x >= left - 1 && x < right + 1 && y >= top - 1 && y < bottom + 1
        })
        return {
          text: linesOf(inside)
            .map(({ text }) => text)
            .join('\n'),
          columns,
          rows: height,
        }
      }),
    )
    pieces.push({ top: grid.top, piece: { kind: 'rows', rows, page: page.page } })
  }
  const sorted = pieces.sort((a, b) => a.top - b.top).map(({ piece }) => piece)
  const last = tables.at(-1)
  const goesOver = last !== undefined && sorted.at(-1)?.kind === 'rows' && grids.every(({ top }) => top < last.top)
  return { pieces: sorted, columns: goesOver ? last.columns : null }
}

/** A wider gap than between lines, or a first line set in, begins a paragraph. */
function standsApart(before: TextLine | null, line: TextLine): boolean {
  if (before === null) return false
  const gap = line.top - before.top
  return gap > Math.max(line.height, before.height) * 1.9 || line.x - before.x > line.height * 1.2
}

/** Joins the pieces of all pages: lines as text, tables that go on over a page break as one. */
class PdfAssembly {
  private text = ''
  private readonly blocks: Block[] = []
  private pending: (Piece & { kind: 'line' })[] = []
  private table: (Piece & { kind: 'rows' }) | null = null
  private tables = 0

  constructor(
    private readonly name: string,
    private readonly notes: Note[],
  ) {}

  read(pieces: readonly Piece[]): SourceDocument {
    for (const piece of pieces) {
      if (piece.kind === 'line') {
        this.closeTable()
        this.pending.push(piece)
      } else if (this.table !== null && goesOn(this.table, piece))
        this.table = { ...this.table, rows: [...this.table.rows, ...piece.rows] }
      else {
        this.closeTable()
        this.closeLines()
        this.table = piece
      }
    }
    this.closeTable()
    this.closeLines()
    return { name: this.name, format: 'pdf', text: this.text, blocks: this.blocks, notes: this.notes }
  }

  /** Lines become paragraphs as in a text file; each block then has its page and line. */
  private closeLines(): void {
    const places = new Map<number, Place>()
    let source = ''
    let count = 0
    let page = 0
    for (const { line, page: on, number, apart } of this.pending) {
      if (source !== '' && (apart || on !== page)) {
        source += '\n'
        count += 1
      }
      page = on
      count += 1
      places.set(count, { page: on, line: number })
      const words = line.parts.map(({ text }) => text).join(line.parts.length === 2 ? '\t' : ' ')
      source += `${line.bold ? `**${words.replace('\t', '**\t**')}**` : words}\n`
    }
    this.pending = []
    if (source !== '')
      this.add(readText(source, { name: this.name }), (place) => places.get(place.line ?? 0) ?? { page })
  }

  private closeTable(): void {
    if (this.table === null) return
    const { rows, page } = this.table
    this.table = null
    const builder = new DocumentBuilder(this.name, 'pdf')
    builder.table(
      rows.map((row) => row.map((cell) => ({ ...cell, wrapped: true, place: { page } }))),
      { page },
    )
    this.add(builder.build(), (place) => place)
  }

  private add(part: SourceDocument, placeOf: (place: Place) => Place): void {
    const shift = this.text.length
    this.text += part.text
    const moved = <
      T extends {
        readonly span: { readonly start: number; readonly end: number }
        readonly offsets?: readonly (readonly [number, number])[]
      },
    >(
      one: T,
    ): T => ({
      ...one,
      span: { start: one.span.start + shift, end: one.span.end + shift },
      ...(one.offsets === undefined
        ? {}
        : { offsets: one.offsets.map(([shown, source]) => [shown, source + shift] as const) }),
    })
    for (const block of part.blocks) {
      if (block.kind !== 'table') this.blocks.push({ ...moved(block), place: placeOf(block.place) })
      else {
        this.tables += 1
        const rows = block.rows.map((row) => ({
          cells: row.cells.map((cell) => ({
            ...moved(cell),
            place: { ...cell.place, ...placeOf(cell.place), table: this.tables },
          })),
          place: { ...row.place, ...placeOf(row.place), table: this.tables },
        }))
        this.blocks.push({ ...moved(block), rows, place: { ...placeOf(block.place), table: this.tables } })
      }
    }
    this.notes.push(...part.notes)
  }
}

/** The next page's table is the same one where it has as many columns. */
function goesOn(before: Piece & { kind: 'rows' }, piece: Piece & { kind: 'rows' }): boolean {
  return piece.page > before.page && width(piece) === width(before)
}

function width({ rows }: Piece & { kind: 'rows' }): number {
  return Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)))
}
