import type { Block, Note, Place, SourceDocument, TableRow, TextBlock } from '@commune-plan/model'
import { softLines } from './soft-lines.js'
import { markerOf } from '../text/marker.js'
import { breaksIn, shown, type Shown } from '../text/shown.js'

/** A paragraph as a reader of a binary format finds it. */
export interface BuiltParagraph {
  /** Its words; a line feed is a soft break. */
  readonly text: string
  /** Depth that a heading style states; `null` for all else. */
  readonly level?: number | null
  /** Number or bullet that the format itself prints in front; left out where it would stand in the words. */
  readonly marker?: string | null
  readonly bold?: boolean
  readonly place: Place
}

/** A cell as a reader of a binary format finds it. */
export interface BuiltCell {
  /** Its words; a line feed parts paragraphs. */
  readonly text: string
  /** Line feeds only end the lines into which the words were set. */
  readonly wrapped?: boolean
  readonly columns?: number
  readonly rows?: number
  readonly place: Place
}

/**
 * Puts a document together from paragraphs and tables: assembles the text that all spans point into, tells markers from
 * words as the text reader does, and keeps the place that each format has.
 */
export class DocumentBuilder {
  private readonly parts: string[] = []
  private length = 0
  private readonly blocks: Block[] = []
  private readonly notes: Note[] = []
  private tables = 0

  constructor(
    private readonly name: string,
    private readonly format: string,
  ) {}

  /** Adds a paragraph, or several where soft breaks part them; one without words is left out. */
  paragraph({ text, marker = null, ...more }: BuiltParagraph): void {
    const words = cleaned(text)
    if (words.trim() === '') return
    for (const [index, { start, end }] of softLines(words).entries())
      this.line({ ...more, text: words.slice(start, end), marker: index === 0 ? marker : null })
  }

  private line({ text: words, level = null, marker = null, bold = false, place }: BuiltParagraph): void {
    const written = marker === null ? markerOf(words) : null
    const head = marker === null ? '' : `${marker} `
    const start = this.append(`${head}${words}`, '\n')
    const made = this.shown(start + head.length + (written?.length ?? 0), start + head.length + words.length)
    const sign = marker ?? written?.marker ?? null
    if (made.text === '' && sign === null) return
    const listed = sign !== null && (!/[\p{L}\d]/u.test(sign) || sign === 'o')
    const kind: TextBlock['kind'] = level !== null ? 'heading' : listed ? 'list-item' : 'paragraph'
    this.blocks.push({
      kind,
      text: made.text,
      level,
      marker: sign,
      bold,
      place,
      span: { start: made.start, end: made.end },
      ...offsetsOf(made),
    })
  }

  /** Adds a table; rows without a cell are left out. */
  table(rows: readonly (readonly BuiltCell[])[], place: Place): void {
    const filled = rows.filter((row) => row.length > 0)
    if (!filled.some((row) => row.some(({ text }) => text.trim() !== ''))) return
    this.tables += 1
    const begin = this.length
    const built = filled.map((row, index): TableRow => {
      const rowPlace: Place = { ...place, table: this.tables, row: index + 1 }
      const cells = row.map((cell, column) => {
        const words = cleaned(cell.text)
        const start = this.append(words, column === row.length - 1 ? '\n' : '\t')
        const made = this.shown(start, start + words.length)
        const breaks = cell.wrapped === true ? undefined : this.breaks(made)
        return {
          text: made.text,
          span: { start: made.start, end: made.end },
          place: { ...cell.place, table: this.tables, row: index + 1, column: column + 1 },
          columns: cell.columns ?? 1,
          rows: cell.rows ?? 1,
          ...offsetsOf(made),
          ...(breaks === undefined ? {} : { breaks }),
        }
      })
      return { cells, place: rowPlace }
    })
    this.blocks.push({
      kind: 'table',
      rows: built,
      span: { start: begin, end: this.length },
      place: { ...place, table: this.tables },
    })
  }

  /** Adds a note. */
  note(note: Note): void {
    this.notes.push(note)
  }

  /** The document so far. */
  build(): SourceDocument {
    return { name: this.name, format: this.format, text: this.parts.join(''), blocks: this.blocks, notes: this.notes }
  }

  private append(text: string, end: string): number {
    const start = this.length
    this.parts.push(text, end)
    this.length += text.length + end.length
    this.last = { start, text }
    return start
  }

  private last = { start: 0, text: '' }

  /** Where the further paragraphs of what was just appended begin. */
  private breaks(made: Shown): readonly number[] | undefined {
    const { start, text } = this.last
    const ends: number[] = []
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(start + at + 1)
    return ends.length === 0 ? undefined : breaksIn(made, ends)
  }

  /** How a stretch of what was just appended is shown. */
  private shown(from: number, to: number): Shown {
    const { start, text } = this.last
    const made = shown(text, from - start, to - start)
    return {
      ...made,
      start: made.start + start,
      end: made.end + start,
      ...(made.offsets === undefined
        ? {}
        : { offsets: made.offsets.map(([at, source]) => [at, source + start] as const) }),
    }
  }
}

function offsetsOf(made: { readonly offsets?: TextBlock['offsets'] }): { offsets?: NonNullable<TextBlock['offsets']> } {
  return made.offsets === undefined ? {} : { offsets: made.offsets }
}

/** Line ends as line feeds; control characters, which no plan means, as blanks. */
function cleaned(text: string): string {
  return text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu, '\n').replace(/[\u0000-\u0008\u000e-\u001f]/gu, ' ')
}
