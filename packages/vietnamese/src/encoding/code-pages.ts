/** Upper half (0x80 to 0xFF) of a one-byte encoding; `\ufffd` where a byte means nothing. */
export type CodePage = readonly string[]

const table = (low: string, high: string): CodePage => [...Array.from(low), ...Array.from(high)]
const undefined32 = '\ufffd'.repeat(32)
const windows1252Controls = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

const exceptions1258: Readonly<Record<number, string>> = {
  0xc3: 'Ă',
  0xcc: '\u0300',
  0xd0: 'Đ',
  0xd2: '\u0309',
  0xd5: 'Ơ',
  0xdd: 'Ư',
  0xde: '\u0303',
  0xe3: 'ă',
  0xec: '\u0301',
  0xf0: 'đ',
  0xf2: '\u0323',
  0xf5: 'ơ',
  0xfd: 'ư',
  0xfe: '₫',
}

/** What programs take for Western European: the way in which legacy Vietnamese text usually gets lost. */
export const windows1252: CodePage = [
  ...Array.from(windows1252Controls),
  ...Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)),
]

/** Windows-1258: Latin-1 with Vietnamese letters and five combining tone marks. */
export const windows1258: CodePage = [
  ...Array.from('€\ufffd‚ƒ„…†‡ˆ‰\ufffd‹Œ\ufffd\ufffd\ufffd\ufffd‘’“”•–—˜™\ufffd›œ\ufffd\ufffdŸ'),
  ...Array.from({ length: 96 }, (_, at) => exceptions1258[0xa0 + at] ?? String.fromCharCode(0xa0 + at)),
]

/** TCVN 5712 (the "ABC" fonts .VnTime and others), with the capitals that carry tone marks. */
export const tcvn3: CodePage = table(
  undefined32,
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
)

/** VISCII (RFC 1456), upper half. */
export const viscii: CodePage = table(
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ',
  'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
)
