import type { DocumentReader } from './document-reader.js'

/** How a format is told, without the library that reads it. */
export type DocumentFormat = Omit<DocumentReader, 'read'>

const starts = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024))

/**
 * A zip container of a format: told by its name, or by the paths that stand in it, at the beginning and in the directory
 * at the end.
 */
function container(format: string, extensions: readonly string[], folder: string): DocumentFormat {
  return {
    format,
    extensions,
    accepts(bytes, name) {
      if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return false
      if (endsIn(name, extensions)) return true
      return [bytes.subarray(0, 4096), bytes.subarray(-16_384)].some((part) =>
        new TextDecoder('latin1').decode(part).includes(folder),
      )
    },
  }
}

function endsIn(name: string, extensions: readonly string[]): boolean {
  return extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`))
}

/** .docx documents. */
export const docxFormat = container('docx', ['docx', 'docm'], 'word/')
/** .xlsx workbooks. */
export const xlsxFormat = container('xlsx', ['xlsx', 'xlsm'], 'xl/')
/** PDF documents. */
export const pdfFormat: DocumentFormat = {
  format: 'pdf',
  extensions: ['pdf'],
  accepts: (bytes) => starts(bytes).includes('%PDF-'),
}
/** HTML pages: by their name, or by a document that begins as one. */
export const htmlFormat: DocumentFormat = {
  format: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  accepts: (bytes, name) =>
    endsIn(name, ['html', 'htm', 'xhtml']) || /^\s*(?:ï»¿)?\s*<(?:!doctype html|html[\s>])/iu.test(starts(bytes)),
}
/** Tables as text: by their name alone, for their bytes are those of a text. */
export const csvFormat: DocumentFormat = {
  format: 'csv',
  extensions: ['csv', 'tsv'],
  accepts: (_, name) => endsIn(name, ['csv', 'tsv']),
}
