import { printNumber } from '../builder/print-number.js'
import type { BuiltCell, DocumentBuilder } from '../builder/document-builder.js'

const blocks = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre figure figcaption address center caption table tr td th tbody thead tfoot body html form fieldset'.split(
    ' ',
  ),
)
const silent = new Set('script style head nav footer noscript template svg select button iframe object'.split(' '))
const strong = new Set(['b', 'strong'])

/** What a style or attribute keeps from being shown. */
const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu

interface OpenTable {
  readonly rows: BuiltCell[][]
  cell: { text: string; columns: number; rows: number } | null
}

interface OpenList {
  readonly ordered: boolean
  readonly kind: string
  next: number
}

/** Follows the tags of a page and adds its paragraphs and tables to a document. */
export class HtmlFlow {
  private words = ''
  private strongWords = ''
  private level: number | null = null
  private marker: string | null = null
  /** Open elements, and how many of them are not read. */
  private readonly elements: boolean[] = []
  private quiet = 0
  private bold = 0
  private seenTables = 0
  /** Open tables that only lay out the page; their rows and cells are blocks like any other. */
  private readonly layout: boolean[] = []
  private number = 0
  private readonly tables: OpenTable[] = []
  private readonly lists: OpenList[] = []

  /** @param layouts numbers of the tables that only lay out the page */
  constructor(
    private readonly builder: DocumentBuilder,
    private readonly layouts: ReadonlySet<number>,
  ) {}

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const hidden = silent.has(tag) || 'hidden' in attributes || unseen.test(attributes.style ?? '')
    this.elements.push(hidden)
    if (hidden) this.quiet += 1
    const layout = tag === 'table' && this.layouts.has(this.seenTables)
    if (tag === 'table') {
      this.seenTables += 1
      this.layout.push(layout)
    }
    if (this.quiet > 0) return
    if (strong.has(tag)) this.bold += 1
    if (tag === 'br') return this.text('\n', true)
    if (!blocks.has(tag)) return
    this.flush()
    const heading = /^h([1-6])$/u.exec(tag)
    if (heading !== null) this.level = Number(heading[1])
    else if (tag === 'ul' || tag === 'ol') {
      this.lists.push({
        ordered: tag === 'ol',
        kind: attributes.type ?? '1',
        next: Number(attributes.start ?? 1) || 1,
      })
    } else if (tag === 'li') this.marker = this.listMarker()
    else if (this.layout.at(-1) === true) return
    else if (tag === 'table') this.tables.push({ rows: [], cell: null })
    else if (tag === 'tr') this.tables.at(-1)?.rows.push([])
    else if (tag === 'td' || tag === 'th') this.openCell(attributes)
  }

  close(tag: string): void {
    const hidden = this.elements.pop() === true
    const layout = this.layout.at(-1) === true
    if (tag === 'table') this.layout.pop()
    if (hidden) this.quiet -= 1
    if (hidden || this.quiet > 0) return
    if (strong.has(tag)) this.bold = Math.max(0, this.bold - 1)
    if (!blocks.has(tag)) return
    this.flush()
    if (/^h[1-6]$/u.test(tag)) this.level = null
    else if (tag === 'ul' || tag === 'ol') this.lists.pop()
    else if (layout) return
    else if (tag === 'td' || tag === 'th') this.closeCell()
    else if (tag === 'table') this.closeTable()
  }

  text(text: string, line = false): void {
    if (this.quiet > 0) return
    const shown = line ? text : text.replace(/\s+/gu, ' ')
    this.words += shown
    if (this.bold > 0) this.strongWords += shown
  }

  end(): void {
    this.flush()
    while (this.tables.length > 0) {
      this.closeCell()
      this.closeTable()
    }
  }

  private flush(): void {
    const words = this.words.trim()
    const bold = words !== '' && this.strongWords.replace(/\s/gu, '') === words.replace(/\s/gu, '')
    this.words = ''
    this.strongWords = ''
    if (words === '') return
    const { level, marker } = this
    this.marker = null
    const cell = this.tables.at(-1)?.cell
    if (cell) cell.text += `${cell.text === '' ? '' : '\n\n'}${marker === null ? '' : `${marker} `}${words}`
    else {
      this.number += 1
      this.builder.paragraph({ text: words, level, marker, bold, place: { paragraph: this.number } })
    }
  }

  private listMarker(): string {
    const list = this.lists.at(-1)
    if (list?.ordered !== true) return '-'
    const value = list.next
    list.next += 1
    switch (list.kind) {
      case 'a':
        return `${printNumber(value, 'lowerLetter')})`
      case 'A':
        return `${printNumber(value, 'upperLetter')}.`
      case 'i':
        return `${printNumber(value, 'lowerRoman')}.`
      case 'I':
        return `${printNumber(value, 'upperRoman')}.`
      default:
        return `${value}.`
    }
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    this.closeCell()
    if (table.rows.length === 0) table.rows.push([])
    table.cell = { text: '', columns: span(attributes.colspan), rows: span(attributes.rowspan) }
  }

  private closeCell(): void {
    const table = this.tables.at(-1)
    if (!table?.cell) return
    table.rows.at(-1)?.push({ ...table.cell, place: { paragraph: this.number + 1 } })
    table.cell = null
  }

  /** A table inside a cell becomes words of that cell; a table of one column is a frame round paragraphs. */
  private closeTable(): void {
    const table = this.tables.pop()
    if (table === undefined) return
    const outer = this.tables.at(-1)?.cell
    const texts = table.rows.map((row) => row.map(({ text }) => text).join('\t'))
    if (outer) outer.text += `${outer.text === '' ? '' : '\n'}${texts.join('\n')}`
    else if (table.rows.every((row) => row.length <= 1)) {
      for (const text of texts) {
        this.number += 1
        this.builder.paragraph({ text, place: { paragraph: this.number } })
      }
    } else this.builder.table(table.rows, { paragraph: this.number + 1 })
  }
}

function span(value: string | undefined): number {
  const number = Number(value ?? 1)
  return Number.isInteger(number) && number >= 1 ? Math.min(number, 1000) : 1
}
