import { windows1252 } from './code-pages.js'
import { decodeWith, legacyEncodings, type LegacyEncoding } from './legacy-encodings.js'
import { vietnameseShare } from './vietnamese-share.js'

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding | 'unknown'

/** Bytes as text, and how sure the encoding is. */
export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncodingName
  /** `false`: the bytes fit no encoding well; the text must not be trusted. */
  readonly certain: boolean
  /** One English sentence where the encoding is an old one or unknown; `null` for sound Unicode. */
  readonly note: string | null
}

/** Share of accented words that must be Vietnamese syllables before an old encoding is believed. */
const believed = 0.85

/**
 * Decodes a plain text file: UTF-8 and UTF-16 by their marks or validity, otherwise the old Vietnamese encoding
 * (Windows-1258, TCVN3, VISCII, VNI) in which nearly all accented words are Vietnamese syllables.
 *
 * @param bytes the whole file
 * @returns always a text; `certain: false` with a note where no encoding fits
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes) ?? byZeros(bytes)
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

/** UTF-16 without a mark: every other byte of blanks, digits and plain letters is zero. */
function byZeros(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4) return null
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]!++
  const [even = 0, odd = 0] = zeros
  const many = sample.length * 0.15
  if (odd > many && even * 20 < odd) return sound(new TextDecoder('utf-16le').decode(bytes), 'utf-16le')
  if (even > many && odd * 20 < even) return sound(new TextDecoder('utf-16be').decode(bytes), 'utf-16be')
  return null
}

function sound(text: string, encoding: TextEncodingName): DecodedText {
  return { text: text.replace(/^\ufeff/u, ''), encoding, certain: true, note: null }
}

/** Encodings are told by the beginning of a file; only the one that is taken decodes all of it. */
const sampleBytes = 60_000

function byContent(bytes: Uint8Array): DecodedText {
  const sample = bytes.subarray(0, sampleBytes)
  const candidates = legacyEncodings.map(([encoding, decode]) => ({
    decode,
    encoding,
    share: vietnameseShare(decode(sample)),
  }))
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
    'The file is neither Unicode nor in an old Vietnamese encoding known here (Windows-1258, TCVN3, VISCII, VNI); save it as UTF-8.'
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
