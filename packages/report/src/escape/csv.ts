import { cleanText } from './clean-text.js'

/**
 * One CSV cell (RFC 4180). A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, tab or
 * line break) gets an apostrophe in front, as OWASP advises.
 */
export function escapeCsv(text: string): string {
  const clean = cleanText(text)
  const inert = /^[=+\-@\t\n＝＋－＠]/u.test(clean) ? `'${clean}` : clean
  return /[",;\t\n]/u.test(inert) ? `"${inert.replace(/"/gu, '""')}"` : inert
}
