import { xlsxFormat } from '../document-format.js'
import type { DocumentReader } from '../document-reader.js'
import { readXlsx } from './read-xlsx.js'

/** Reads .xlsx documents. */
export const xlsxReader: DocumentReader = { ...xlsxFormat, read: (bytes, options) => readXlsx(bytes, options) }
