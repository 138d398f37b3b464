import { cleanText } from '../escape/clean-text.js'

/** Text for a property value (RFC 5545, 3.3.11). */
export function escapeIcs(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\n/gu, '\\n')
}

const octets = (sign: string) => {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A content line cut into pieces of at most 75 octets of UTF-8, never inside a character. */
export function foldIcs(line: string): string {
  let size = 0
  let folded = ''
  for (const sign of line) {
    const more = octets(sign)
    if (size + more > 75) {
      folded += '\r\n '
      size = 1
    }
    folded += sign
    size += more
  }
  return folded
}
