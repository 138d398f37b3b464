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

/** Encodings are told by the beginning of a file; only the one that is taken decodes all of it. */
const sampleBytes = 60_000

function byContent(bytes: Uint8Array): DecodedText {
  const sample = bytes.subarray(0, sampleBytes)
  const candidates = legacy.map(([encoding, page]) => {
    const decode = (all: Uint8Array): string => decodeWith(all, page)
    return { decode, encoding, share: vietnameseShare(decode(sample)) }
  })
  const best = candidates.reduce((a, b) => (b.share > a.share ? b : a))
  const damaged = damagedUtf8(bytes, best.share)
  if (damaged !== null) return damaged
  if (best.share >= believed) {
    return {
      text: best.decode(bytes),
      encoding: best.encoding,
      certain: true,
      note: `The file is in the old encoding ${best.encoding}; save it as UTF-8.`,
    }
  }
  const note =
    'The file is neither Unicode nor in an old Vietnamese encoding known here (Windows-1258, TCVN3, VISCII); save it as UTF-8.'
  return { text: decodeWith(bytes, windows1252), encoding: 'unknown', certain: false, note }
}

/** UTF-8 with a few broken bytes (a file that was cut, a byte that was lost) is still UTF-8. */
function damagedUtf8(bytes: Uint8Array, otherShare: number): DecodedText | null {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, sampleBytes))
  const share = vietnameseShare(start.replaceAll('\ufffd', ' '))
  if (share < believed || share <= otherShare) return null
  const { text } = sound(new TextDecoder('utf-8').decode(bytes), 'utf-8')
  const note = 'The file is UTF-8 with broken bytes, shown as \ufffd; it may have been cut. Save it again as UTF-8.'
  return { text, encoding: 'utf-8', certain: true, note }
}

const chunkBytes = 32_768

/** @param page upper half of a one-byte encoding */
export function decodeWith(bytes: Uint8Array, page: CodePage): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    const pieces: string[] = []
    for (const byte of bytes.subarray(from, from + chunkBytes))
      pieces.push(byte < 0x80 ? String.fromCharCode(byte) : page[byte - 0x80]!)
    text += pieces.join('')
  }
  return text.normalize('NFC')
}
