import { abbreviations } from './abbreviations.js'
import { remember } from './remember.js'

const short = new RegExp(
  `(?<![a-zÀ-ɏḀ-ỿ0-9&-])(?:${Object.keys(abbreviations)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![a-zÀ-ɏḀ-ỿ0-9&-])`,
  'gu',
)

/** Folded text with the short forms of officials written out: "tthc" becomes "thủ tục hành chính". */
export const expand = remember((folded) => folded.replace(short, (word) => abbreviations[word] ?? word))
