import { escapeHtml } from './html.js'

/** Text for XML 1.0 content and attribute values; line breaks survive in attributes. */
export function escapeXml(text: string): string {
  return escapeHtml(text).replace(/\n/gu, '&#10;').replace(/\t/gu, '&#9;')
}
