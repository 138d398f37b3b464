export { docxReader } from './docx-reader.js'
export { readDocx } from './read-docx.js'
