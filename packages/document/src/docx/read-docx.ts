import type { SourceDocument } from '@commune-plan/model'
import { DocumentBuilder } from '../builder/document-builder.js'
import { unzip } from '../container/unzip.js'
import { childOf, childrenOf, parseXml, type XmlElement } from '../container/xml.js'
import { DocumentError } from '../document-error.js'
import { Numbering } from './numbering.js'
import { paragraphText, styleOf } from './runs.js'
import { listOf, outlineLevel, Styles } from './styles.js'
import { tableRows } from './tables.js'

const parts = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml', 'word/endnotes.xml']

/**
 * Reads a .docx: paragraphs with the numbers Word generates, tables with merged cells, text boxes, footnotes, tracked
 * changes taken as accepted. Headers and footers of pages are left out. Place: paragraph, and row and column of a table.
 *
 * @throws DocumentError for what is no .docx, is damaged, or would unpack too large
 */
export function readDocx(bytes: Uint8Array, { name }: { readonly name: string }): SourceDocument {
  const files = unzip(bytes, name, (path) => parts.includes(path))
  const xml = (path: string): XmlElement | null => {
    const content = files.get(path)
    return content === undefined ? null : parseXml(content)
  }
  const body = childOf(xml('word/document.xml'), 'body')
  if (body === undefined) {
    throw new DocumentError(
      'document/damaged',
      `"${name}" holds no text of a Word document (word/document.xml); open it in Word and save it as .docx.`,
      name,
    )
  }
  return new DocxReader(
    name,
    new Styles(xml('word/styles.xml')),
    new Numbering(xml('word/numbering.xml')),
    footnotesOf(xml('word/footnotes.xml'), xml('word/endnotes.xml')),
  ).read(body)
}

class DocxReader {
  private readonly builder: DocumentBuilder
  private paragraphs = 0
  private readonly noted: string[] = []

  constructor(
    name: string,
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly footnotes: ReadonlyMap<string, XmlElement>,
  ) {
    this.builder = new DocumentBuilder(name, 'docx')
  }

  read(body: XmlElement): SourceDocument {
    this.flow(body)
    for (const id of this.noted) {
      const note = this.footnotes.get(id)
      const text = childrenOf(note, 'p')
        .map((paragraph) => paragraphText(paragraph).text)
        .join('\n')
        .trim()
      if (text !== '')
        this.builder.note({
          code: 'docx/footnote',
          kind: 'info',
          message: 'A footnote was kept apart from the text.',
          quote: text,
        })
    }
    return this.builder.build()
  }

  /** Paragraphs and tables in order, through whatever wraps them. */
  private flow(container: XmlElement): void {
    for (const child of container.children) {
      if (typeof child === 'string') continue
      if (child.name === 'p') this.paragraph(child)
      else if (child.name === 'tbl') this.table(child)
      else if (
        ['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'AlternateContent', 'Choice', 'body'].includes(
          child.name,
        )
      )
        this.flow(child)
    }
  }

  private paragraph(paragraph: XmlElement): void {
    this.paragraphs += 1
    const properties = childOf(paragraph, 'pPr')
    const style = this.styles.of(styleOf(paragraph))
    const { text, bold, boxes, notes } = paragraphText(paragraph, style.bold)
    this.noted.push(...notes)
    if (text.trim() !== '') {
      this.builder.paragraph({
        text,
        level: outlineLevel(properties) ?? style.level,
        marker: this.marker(paragraph),
        bold,
        place: { paragraph: this.paragraphs },
      })
    }
    for (const box of boxes) this.flow(box)
  }

  private marker(paragraph: XmlElement): string | null {
    const properties = childOf(paragraph, 'pPr')
    const list = listOf(properties) ?? this.styles.of(styleOf(paragraph)).list
    return list === null || list.numId === '0' ? null : this.numbering.next(list.numId, list.ilvl)
  }

  private table(table: XmlElement): void {
    const first = this.paragraphs + 1
    const rows = tableRows(table, (cell) => this.cellWords(cell), first)
    this.builder.table(rows, { paragraph: first })
  }

  /** Words of a cell, generated numbers included; a table inside it is read as its rows. */
  private cellWords(cell: XmlElement): string {
    const lines: string[] = []
    const visit = (container: XmlElement): void => {
      for (const child of container.children) {
        if (typeof child === 'string') continue
        if (child.name === 'p') {
          this.paragraphs += 1
          const { text, boxes, notes } = paragraphText(child)
          this.noted.push(...notes)
          const marker = this.marker(child)
          if (text.trim() !== '' || marker !== null) lines.push(marker === null ? text : `${marker} ${text}`)
          boxes.forEach(visit)
        } else if (child.name !== 'tcPr' && child.name !== 'del') visit(child)
      }
    }
    visit(cell)
    return lines.join('\n')
  }
}

function footnotesOf(...roots: readonly (XmlElement | null)[]): ReadonlyMap<string, XmlElement> {
  const notes = new Map<string, XmlElement>()
  roots.forEach((root, index) => {
    const kind = index === 0 ? 'footnote' : 'endnote'
    for (const note of childrenOf(root, kind)) notes.set(`${kind}:${note.attributes.id ?? ''}`, note)
  })
  return notes
}
