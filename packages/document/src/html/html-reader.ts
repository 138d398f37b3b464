import { htmlFormat } from '../document-format.js'
import type { DocumentReader } from '../document-reader.js'
import { readHtml } from './read-html.js'

/** Reads .html documents. */
export const htmlReader: DocumentReader = { ...htmlFormat, read: (bytes, options) => readHtml(bytes, options) }
