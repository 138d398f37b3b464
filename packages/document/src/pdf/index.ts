export { pdfReader } from './pdf-reader.js'
export { readPdf } from './read-pdf.js'
