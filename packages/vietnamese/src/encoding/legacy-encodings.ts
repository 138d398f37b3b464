import { tcvn3, viscii, windows1252, windows1258, type CodePage } from './code-pages.js'
import { decodeVni } from './vni.js'

/** An old Vietnamese encoding of one byte a sign. */
export type LegacyEncoding = 'windows-1258' | 'tcvn3' | 'viscii' | 'vni'

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

/** How the bytes of each old encoding become text. */
export const legacyEncodings: readonly (readonly [LegacyEncoding, (bytes: Uint8Array) => string])[] = [
  ['windows-1258', (bytes) => decodeWith(bytes, windows1258)],
  ['tcvn3', (bytes) => decodeWith(bytes, tcvn3)],
  ['viscii', (bytes) => decodeWith(bytes, viscii)],
  ['vni', (bytes) => decodeVni(decodeWith(bytes, windows1252))],
]

const byteOf = new Map(windows1252.map((sign, at) => [sign, 0x80 + at]))

/** The byte that programs show as a sign where they take text for Western European; `null` for a sign of no byte. */
export function byteOfSign(sign: string): number | null {
  const code = sign.charCodeAt(0)
  return code < 0x80 ? code : (byteOf.get(sign) ?? (code < 0xa0 ? code : null))
}

/**
 * A stretch of text whose font says its old encoding (".VnTime": TCVN3, "VNI-Times": VNI), as what it shows.
 *
 * @param text as stored: each byte as a Western European sign; a sign of no byte stays
 * @param encoding what the font says
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const decode = legacyEncodings.find(([own]) => own === encoding)![1]
  let shown = ''
  let bytes: number[] = []
  const flush = (): void => {
    shown += decode(Uint8Array.from(bytes))
    bytes = []
  }
  for (const sign of text) {
    const byte = byteOfSign(sign)
    if (byte !== null) bytes.push(byte)
    else {
      flush()
      shown += sign
    }
  }
  flush()
  return shown.normalize('NFC')
}
