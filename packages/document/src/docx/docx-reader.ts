import { docxFormat } from '../document-format.js'
import type { DocumentReader } from '../document-reader.js'
import { readDocx } from './read-docx.js'

/** Reads .docx documents. */
export const docxReader: DocumentReader = { ...docxFormat, read: (bytes, options) => readDocx(bytes, options) }
