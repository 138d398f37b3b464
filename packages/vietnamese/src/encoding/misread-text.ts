import { byteOfSign, legacyEncodings, type LegacyEncoding } from './legacy-encodings.js'
import { vietnameseShare } from './vietnamese-share.js'

export { decodeLegacy, type LegacyEncoding } from './legacy-encodings.js'

/** A text that was decoded with the wrong encoding, and what it should have been. */
export interface MisreadText {
  /** What the bytes really were. */
  readonly encoding: 'utf-8' | LegacyEncoding
  readonly text: string
}

/**
 * Finds text that was read as Western European by mistake: TCVN3 ("Uû ban nh©n d©n"), VNI ("UÛy ban nhaân daân"),
 * Windows-1258, VISCII, or UTF-8 ("Káº¿ hoáº¡ch").
 *
 * @param text as a program shows it
 * @returns the mended text, or `null` where it is sound already or cannot be told
 */
export function misreadText(text: string): MisreadText | null {
  const bytes = toBytes(text)
  if (bytes === null) return null
  const before = vietnameseShare(text)
  const candidates: MisreadText[] = legacyEncodings.map(([encoding, decode]) => ({ encoding, text: decode(bytes) }))
  try {
    candidates.unshift({ encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) })
  } catch {
    // not UTF-8
  }
  const scored = candidates.map((candidate) => ({ candidate, share: vietnameseShare(candidate.text) }))
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share >= 0.85 && best.share > before + 0.2 ? best.candidate : null
}

/** The bytes that were shown as this text; `null` where a character is of no such byte, or where all are ASCII. */
function toBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  let high = false
  for (let at = 0; at < text.length; at++) {
    const byte = byteOfSign(text[at]!)
    if (byte === null) return null
    high ||= byte >= 0x80
    bytes[at] = byte
  }
  return high ? bytes : null
}
