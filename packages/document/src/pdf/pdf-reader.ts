import { pdfFormat } from '../document-format.js'
import type { DocumentReader } from '../document-reader.js'
import { readPdf } from './read-pdf.js'

/** Reads .pdf documents. */
export const pdfReader: DocumentReader = { ...pdfFormat, read: (bytes, options) => readPdf(bytes, options) }
