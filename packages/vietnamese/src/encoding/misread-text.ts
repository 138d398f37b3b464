import { tcvn3, viscii, windows1252, windows1258 } from './code-pages.js'
import { decodeWith } from './decode-bytes.js'
import { vietnameseShare } from './vietnamese-share.js'

/** A text that was decoded with the wrong encoding, and what it should have been. */
export interface MisreadText {
  /** What the bytes really were. */
  readonly encoding: 'utf-8' | 'windows-1258' | 'tcvn3' | 'viscii'
  readonly text: string
}

const byteOf = new Map(windows1252.map((sign, at) => [sign, 0x80 + at]))

/**
 * Finds text that was read as Western European by mistake: TCVN3 ("Uû ban nh©n d©n"), Windows-1258, VISCII, or UTF-8
 * ("Káº¿ hoáº¡ch").
 *
 * @param text as a program shows it
 * @returns the mended text, or `null` where it is sound already or cannot be told
 */
export function misreadText(text: string): MisreadText | null {
  const bytes = toBytes(text)
  if (bytes === null) return null
  const before = vietnameseShare(text)
  const candidates: MisreadText[] = [
    { encoding: 'windows-1258', text: decodeWith(bytes, windows1258) },
    { encoding: 'tcvn3', text: decodeWith(bytes, tcvn3) },
    { encoding: 'viscii', text: decodeWith(bytes, viscii) },
  ]
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
    const code = text.charCodeAt(at)
    const byte = code < 0x80 ? code : (byteOf.get(text[at]!) ?? (code < 0xa0 ? code : null))
    if (byte === null) return null
    high ||= byte >= 0x80
    bytes[at] = byte
  }
  return high ? bytes : null
}
