import {
  csvFormat,
  docxFormat,
  htmlFormat,
  pdfFormat,
  xlsxFormat,
  type DocumentFormat,
  type DocumentReader,
} from '@commune-plan/document'

/** A reader whose library is loaded when the first document of its format comes. */
function lazy(format: DocumentFormat, load: () => Promise<DocumentReader>): DocumentReader {
  return { ...format, read: async (bytes, options) => (await load()).read(bytes, options) }
}

/** Readers of the formats beside text. */
export const defaultReaders: readonly DocumentReader[] = [
  lazy(docxFormat, async () => (await import('@commune-plan/document/docx')).docxReader),
  lazy(xlsxFormat, async () => (await import('@commune-plan/document/xlsx')).xlsxReader),
  lazy(pdfFormat, async () => (await import('@commune-plan/document/pdf')).pdfReader),
  lazy(htmlFormat, async () => (await import('@commune-plan/document/html')).htmlReader),
  lazy(csvFormat, async () => (await import('@commune-plan/document/csv')).csvReader),
]
