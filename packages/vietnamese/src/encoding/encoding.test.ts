import { describe, expect, it } from 'vitest'
import { isSyllable } from '../fold/syllable.js'
import { tcvn3, viscii, windows1252, windows1258, type CodePage } from './code-pages.js'
import { decodeBytes } from './decode-bytes.js'
import { decodeLegacy } from './legacy-encodings.js'
import { misreadText } from './misread-text.js'

const sentence =
  'Ủy ban nhân dân xã ban hành Kế hoạch thực hiện đột phá phát triển khoa học, công nghệ và chuyển đổi số năm 2026'

/** Windows-1258 writes a letter with its quality, then the tone mark. */
function encode(text: string, page: CodePage): Uint8Array {
  const bytes: number[] = []
  for (const letter of text.normalize('NFC')) {
    const forms = [
      letter,
      letter.normalize('NFD'),
      ...['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map(
        (tone) => letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone,
      ),
    ]
    const form = forms.find((candidate) =>
      Array.from(candidate).every((sign) => sign < '\u0080' || page.includes(sign)),
    )
    if (form === undefined) throw new Error(`no byte for ${letter}`)
    for (const sign of form) bytes.push(sign < '\u0080' ? sign.charCodeAt(0) : 0x80 + page.indexOf(sign))
  }
  return Uint8Array.from(bytes)
}

describe('decodeBytes', () => {
  it.each(['', 'a', sentence])('reads UTF-8 %#', (text) => {
    expect(decodeBytes(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8', certain: true, note: null })
  })
  it('reads UTF-16 by its mark', () => {
    const bytes = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(sentence, (sign) => sign.charCodeAt(0))]).buffer,
    )
    expect(decodeBytes(bytes)).toMatchObject({ text: sentence, encoding: 'utf-16le' })
  })
  it('tells Windows-1258', () => {
    expect(decodeBytes(encode(sentence, windows1258))).toMatchObject({
      text: sentence,
      encoding: 'windows-1258',
      certain: true,
    })
  })
  it('tells TCVN3', () => {
    const lower = sentence.toLowerCase()
    expect(decodeBytes(encode(lower, tcvn3))).toMatchObject({ text: lower, encoding: 'tcvn3', certain: true })
  })
  it('tells VISCII', () => {
    const lower = sentence.toLowerCase()
    expect(decodeBytes(encode(lower, viscii))).toMatchObject({ text: lower, encoding: 'viscii', certain: true })
  })
  it.each(['utf-16le', 'utf-16be'])('reads %s without its mark', (encoding) => {
    const units = Uint16Array.from(sentence, (sign) => sign.charCodeAt(0))
    const bytes = new Uint8Array(units.buffer)
    if (encoding === 'utf-16be') for (let at = 0; at < bytes.length; at += 2) bytes.subarray(at, at + 2).reverse()
    expect(decodeBytes(bytes)).toMatchObject({ text: sentence, encoding, certain: true })
  })
  it('tells VNI', () => {
    const shown =
      'UÛy ban nhaân daân xaõ Ñoâng Höng ban haønh Keá hoaïch chuyeån ñoåi soá, tæ leä nghieân cöùu vaø lónh vöïc kyõ thuaät'
    const bytes = Uint8Array.from(shown, (sign) => sign.charCodeAt(0))
    expect(decodeBytes(bytes)).toMatchObject({
      text: 'Ủy ban nhân dân xã Đông Hưng ban hành Kế hoạch chuyển đổi số, tỉ lệ nghiên cứu và lĩnh vực kỹ thuật',
      encoding: 'vni',
      certain: true,
    })
  })
  it('says when nothing fits', () => {
    expect(decodeBytes(Uint8Array.from([0x80, 0x81, 0xff, 0x20, 0xfe, 0x90]))).toMatchObject({
      encoding: 'unknown',
      certain: false,
    })
  })
})

describe('misreadText', () => {
  const shownAs = (bytes: Uint8Array): string =>
    Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : windows1252[byte - 0x80]!)).join('')
  it.each([
    ['Uû ban nh©n d©n x· n¨m 2026', 'tcvn3', 'Uỷ ban nhân dân xã năm 2026'],
    [shownAs(new TextEncoder().encode('năm công dân')), 'utf-8', 'năm công dân'],
    [shownAs(encode(sentence, windows1258)), 'windows-1258', sentence],
    ['UÛy ban nhaân daân xaõ', 'vni', 'Ủy ban nhân dân xã'],
  ])('%s', (shown, encoding, text) => expect(misreadText(shown)).toEqual({ encoding, text }))
  it.each([sentence, 'plain text', 'café à la carte', '½ số hộ', 'Ủy ban', 'xã Thanh Hà', 'và', ''])(
    'leaves %j alone',
    (text) => {
      expect(misreadText(text)).toBeNull()
    },
  )
})

describe('decodeLegacy', () => {
  it.each([
    ['Uû ban nh©n d©n x·', 'tcvn3', 'Uỷ ban nhân dân xã'],
    ['KÕ ho¹ch → n¨m 2026', 'tcvn3', 'Kế hoạch → năm 2026'],
    ['Keá hoaïch naêm 2026', 'vni', 'Kế hoạch năm 2026'],
    ['UÛY BAN NHAÂN DAÂN TÆNH', 'vni', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['2026', 'tcvn3', '2026'],
  ] as const)('%s in %s', (stored, encoding, shown) => expect(decodeLegacy(stored, encoding)).toBe(shown))
})

describe('isSyllable', () => {
  it.each(['năm', 'Quý', 'nghiêng', 'khuỷu', 'gì', 'giếng', 'quốc', 'yêu', 'ươm', 'oái', 'ủy', 'uỷ', 'thuở', 'giữa'])(
    '%s',
    (word) => expect(isSyllable(word)).toBe(true),
  )
  it.each(['năn̂m', 'straße', 'cafè2', 'tốcc', 'zô', 'các̃', 'mạp'.replace('ạ', 'à'), 'n¨m', ''])('not %s', (word) =>
    expect(isSyllable(word)).toBe(false),
  )
})
