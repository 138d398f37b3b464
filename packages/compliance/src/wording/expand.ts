import { abbreviations } from './abbreviations.js'

const token = /[\p{L}\p{N}&-]+/gu

/** Folded text with the short forms of officials written out: "tthc" becomes "thủ tục hành chính". */
export function expand(folded: string): string {
  return folded.replace(token, (word) => (Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word) : word))
}
