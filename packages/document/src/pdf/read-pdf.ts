import type { SourceDocument } from '@commune-plan/model'
import { getDocumentProxy } from 'unpdf'
import { DocumentError } from '../document-error.js'
import { assemble } from './assemble.js'
import type { PageContent } from './page-content.js'
import { readPage } from './read-page.js'

const mostPages = 2000

/**
 * Reads a PDF with a text layer: lines to paragraphs, drawn tables by their lines, headers, footers and page numbers
 * dropped. Place: page and line.
 *
 * @throws DocumentError for a damaged or encrypted file, and for scanned pages without a text layer
 */
export async function readPdf(bytes: Uint8Array, { name }: { readonly name: string }): Promise<SourceDocument> {
  const pages: PageContent[] = []
  try {
    // The library takes the bytes over; the caller keeps its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
    if (pdf.numPages > mostPages) {
      throw new DocumentError(
        'document/too-large',
        `"${name}" has ${pdf.numPages} pages; at most ${mostPages} are read.`,
        name,
      )
    }
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(await readPage(await pdf.getPage(number), number))
    }
    await pdf.destroy()
  } catch (error) {
    throw asDocumentError(error, name)
  }
  if (pages.every(({ glyphs }) => glyphs.every(({ text }) => text.trim() === ''))) {
    throw new DocumentError(
      'document/no-text',
      `"${name}" has no text layer: its pages are images. Recognise the text first (OCR), or give the .docx it was made from.`,
      name,
    )
  }
  return assemble(pages, name)
}

function asDocumentError(error: unknown, name: string): DocumentError {
  if (error instanceof DocumentError) return error
  const kind = error instanceof Error ? error.name : ''
  if (kind === 'PasswordException') {
    return new DocumentError('document/encrypted', `"${name}" is protected by a password; save it without one.`, name)
  }
  return new DocumentError(
    'document/damaged',
    `"${name}" is a damaged PDF (${error instanceof Error ? error.message : String(error)}); print it to PDF again.`,
    name,
  )
}
