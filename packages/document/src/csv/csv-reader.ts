import { csvFormat } from '../document-format.js'
import type { DocumentReader } from '../document-reader.js'
import { readCsv } from './read-csv.js'

/** Reads .csv documents. */
export const csvReader: DocumentReader = { ...csvFormat, read: (bytes, options) => readCsv(bytes, options) }
