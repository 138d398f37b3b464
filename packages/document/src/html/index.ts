export { htmlReader } from './html-reader.js'
export { readHtml } from './read-html.js'
