import { tcvn3, viscii, windows1252, windows1258, type CodePage } from './code-pages.js'
import { vietnameseShare } from './vietnamese-share.js'

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'viscii' | 'unknown'

/** Bytes as text, and how sure the encoding is. */
export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncodingName
  /** `false`: the bytes fit no encoding well; the text must not be trusted. */
  readonly certain: boolean
  /** One English sentence where the encoding is an old one or unknown; `null` for sound Unicode. */
  readonly note: string | null
}

const legacy: readonly (readonly [TextEncodingName, CodePage])[] = [
  ['windows-1258', windows1258],
  ['tcvn3', tcvn3],
  ['viscii', viscii],
]
/** Share of accented words that must be Vietnamese syllables before an old encoding is believed. */
const believed = 0.85

/**
 * Decodes a plain text file: UTF-8 and UTF-16 by their marks or validity, otherwise the old Vietnamese encoding
 * (Windows-1258, TCVN3, VISCII) in which nearly all accented words are Vietnamese syllables.
 *
 * @param bytes the whole file
 * @returns always a text; `certain: false` with a note where no encoding fits
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes)
  if (marked !== null) return marked
  try {
    return sound(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8')
  } catch {
    return byContent(bytes)
  }
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return sound(new TextDecoder('utf-16le').decode(bytes), 'utf-16le')
  if (first === 0xfe && second === 0xff) return sound(new TextDecoder('utf-16be').decode(bytes), 'utf-16be')
  return null
}

function sound(text: string, encoding: TextEncodingName): DecodedText {
  return { text: text.replace(/^\ufeff/u, ''), encoding, certain: true, note: null }
}

function byContent(bytes: Uint8Array): DecodedText {
  const candidates = legacy.map(([encoding, page]) => {
    const text = decodeWith(bytes, page)
    return { text, encoding, share: vietnameseShare(text) }
  })
  const best = candidates.reduce((a, b) => (b.share > a.share ? b : a))
  if (best.share >= believed) {
    return {
      text: best.text,
      encoding: best.encoding,
      certain: true,
      note: `The file is in the old encoding ${best.encoding}; save it as UTF-8.`,
    }
  }
  const note =
    'The file is neither Unicode nor in an old Vietnamese encoding known here (Windows-1258, TCVN3, VISCII); save it as UTF-8.'
  return { text: decodeWith(bytes, windows1252), encoding: 'unknown', certain: false, note }
}

/** @param page upper half of a one-byte encoding */
export function decodeWith(bytes: Uint8Array, page: CodePage): string {
  const pieces: string[] = []
  for (const byte of bytes) pieces.push(byte < 0x80 ? String.fromCharCode(byte) : page[byte - 0x80]!)
  return pieces.join('').normalize('NFC')
}
