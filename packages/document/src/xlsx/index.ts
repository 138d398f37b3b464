export { readXlsx } from './read-xlsx.js'
export { xlsxReader } from './xlsx-reader.js'
