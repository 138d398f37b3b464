import type { SourceDocument } from '@commune-plan/model'
import { DocumentBuilder } from '../builder/document-builder.js'
import { unzip } from '../container/unzip.js'
import { childOf, childrenOf, parseXml, type XmlElement } from '../container/xml.js'
import { DocumentError } from '../document-error.js'
import { LegacyFonts } from './legacy-fonts.js'
import { Numbering } from './numbering.js'
import { styleOf } from './run-words.js'
import { paragraphText, type ParagraphText } from './runs.js'
import { listOf, outlineLevel, Styles } from './styles.js'
import { tableRows } from './tables.js'

const parts = ['styles', 'numbering', 'footnotes', 'endnotes']

/**
 * Reads a .docx: paragraphs with the numbers Word generates, tables with merged cells, text boxes, footnotes, tracked
 * changes taken as accepted. Headers and footers of pages are left out. Place: paragraph, and row and column of a table.
 *
 * @throws DocumentError for what is no .docx, is damaged, or would unpack too large
 */
export function readDocx(bytes: Uint8Array, { name }: { readonly name: string }): SourceDocument {
  const files = unzip(
    bytes,
    name,
    (path) =>
      path === '_rels/.rels' || /^word\/(?:document\d*|styles\d*|numbering\d*|(?:foot|end)notes\d*)\.xml$/u.test(path),
  )
  const xml = (path: string): XmlElement | null => {
    const content = files.get(path)
    return content === undefined ? null : parseXml(content)
  }
  const main = mainPart(xml('_rels/.rels'), files)
  const body = childOf(xml(main), 'body')
  if (body === undefined) {
    throw new DocumentError(
      'document/damaged',
      `"${name}" holds no text of a Word document (word/document.xml); open it in Word and save it as .docx.`,
      name,
    )
  }
  const [styleRoot, numbers, footnotes, endnotes] = parts.map(
    (part) => xml(`word/${part}.xml`) ?? xml(`word/${part}2.xml`),
  )
  const styles = new Styles(styleRoot ?? null)
  return new DocxReader(
    name,
    styles,
    new Numbering(numbers ?? null),
    footnotesOf(footnotes ?? null, endnotes ?? null),
    new LegacyFonts([body, footnotes, endnotes], styles),
  ).read(body)
}

/** The path of the part with the text: what the package names, `word/document.xml` unless it names another. */
function mainPart(relations: XmlElement | null, files: ReadonlyMap<string, unknown>): string {
  const named = childrenOf(relations, 'Relationship')
    .filter(({ attributes }) => attributes.Type?.endsWith('/officeDocument') === true)
    .map(({ attributes }) => (attributes.Target ?? '').replace(/^\//u, ''))
  return named.find((path) => files.has(path)) ?? 'word/document.xml'
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
    private readonly fonts: LegacyFonts,
  ) {
    this.builder = new DocumentBuilder(name, 'docx')
    if (fonts.encodings.length > 0)
      this.builder.note({
        code: 'docx/legacy-font',
        kind: 'repaired',
        message: `Words in fonts of the old encoding ${fonts.encodings.join(', ')} were read as what they show; convert the document to Unicode.`,
      })
  }

  read(body: XmlElement): SourceDocument {
    this.flow(body)
    for (const id of this.noted) {
      const note = this.footnotes.get(id)
      const text = childrenOf(note, 'p')
        .map((paragraph) => this.words(paragraph).text)
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
    // A table of contents says everything a second time.
    if (style.contents) return
    const { text, bold, boxes, notes } = this.words(paragraph)
    for (const note of notes) this.noted.push(note)
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

  private words(paragraph: XmlElement): ParagraphText {
    return paragraphText(paragraph, this.styles.of(styleOf(paragraph)), this.fonts)
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
          const { text, boxes, notes } = this.words(child)
          for (const note of notes) this.noted.push(note)
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
