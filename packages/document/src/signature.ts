import type { DocumentErrorCode } from './document-error.js'

/** A format other than text, told by the first bytes. */
export interface ForeignFormat {
  readonly code: DocumentErrorCode
  /** Goes on after the name of the document. */
  readonly message: string
}

const unsupported = (what: string): ForeignFormat => ({
  code: 'document/unsupported',
  message: `is ${what}, and no reader for it was given; pass one in "readers", or save the document as text.`,
})
const binary = (what: string): ForeignFormat => ({
  code: 'document/binary',
  message: `is ${what}; give the text of the plan, a .docx, or a PDF with a text layer.`,
})

/** First bytes, and what they mean. */
const signatures: readonly (readonly [readonly number[], ForeignFormat])[] = [
  [[0x50, 0x4b, 0x03, 0x04], unsupported('a zip container (.docx, .xlsx)')],
  [[0x25, 0x50, 0x44, 0x46], unsupported('a PDF')],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    {
      code: 'document/legacy-format',
      message:
        'is in a format of before 2007 (.doc, .xls); open it in Word or LibreOffice and save it as .docx or .xlsx.',
    },
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { code: 'document/legacy-format', message: 'is RTF; save it as .docx or as text.' }],
  [[0x89, 0x50, 0x4e, 0x47], binary('a PNG image')],
  [[0xff, 0xd8, 0xff], binary('a JPEG image')],
  [[0x47, 0x49, 0x46, 0x38], binary('a GIF image')],
  [[0x49, 0x49, 0x2a, 0x00], binary('a TIFF image')],
  [[0x4d, 0x4d, 0x00, 0x2a], binary('a TIFF image')],
  [[0x1f, 0x8b], binary('a gzip archive')],
  [[0x52, 0x61, 0x72, 0x21], binary('a RAR archive')],
  [[0x37, 0x7a, 0xbc, 0xaf], binary('a 7-Zip archive')],
]

/** What the bytes are if they are no text; `null` for text of any encoding. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && isEncryptedPackage(bytes)) return encrypted
  for (const [first, format] of signatures) if (first.every((byte, at) => bytes[at] === byte)) return format
  return looksBinary(bytes) ? binary('not text (control bytes)') : null
}

const encrypted: ForeignFormat = {
  code: 'document/encrypted',
  message: 'is protected by a password; open it and save it without one.',
}

/** A protected .docx is a container of before 2007 that holds a stream "EncryptedPackage", its name in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const units = new TextDecoder('utf-16le').decode(bytes.subarray(0, 1_048_576))
  return units.includes('EncryptedPackage')
}

/** More than one control byte in a hundred, UTF-16 aside, is no text. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  let control = 0
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at]!
    if (byte === 0) zeros[at % 2]!++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++
  }
  const half = sample.length / 2
  const utf16 =
    sample.length >= 4 && (zeros[0]! > half * 0.3 || zeros[1]! > half * 0.3) && Math.min(...zeros) < half * 0.05
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (utf16 || marked) return false
  return control + zeros[0]! + zeros[1]! > sample.length * 0.01
}
