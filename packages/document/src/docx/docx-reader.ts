import { isZipOf } from '../container/is-zip-of.js'
import type { DocumentReader } from '../document-reader.js'
import { readDocx } from './read-docx.js'

/** Reads .docx documents. */
export const docxReader: DocumentReader = {
  format: 'docx',
  extensions: ['docx', 'docm'],
  accepts: (bytes, name) => isZipOf(bytes, name, 'docx', 'word/'),
  read: (bytes, options) => readDocx(bytes, options),
}
