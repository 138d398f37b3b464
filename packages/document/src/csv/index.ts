export { csvReader } from './csv-reader.js'
export { readCsv } from './read-csv.js'
