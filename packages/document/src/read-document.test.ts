import { describe, expect, it } from 'vitest'
import type { TextBlock } from '@commune-plan/model'
import { DocumentError } from './document-error.js'
import { readDocument, type ReadDocumentOptions } from './read-document.js'

const plan = 'KẾ HOẠCH\n\nChuyển đổi số năm 2026\n\nI. MỤC TIÊU\n- Đạt 90% hồ sơ trực tuyến.\n'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (input: Uint8Array | string, over: Partial<ReadDocumentOptions> = {}) =>
  readDocument(input, { name: 'kh.txt', ...over })
const codeOf = async (input: Uint8Array | string, over: Partial<ReadDocumentOptions> = {}): Promise<string> => {
  try {
    await read(input, over)
    return 'read'
  } catch (error) {
    return error instanceof DocumentError ? error.code : String(error)
  }
}
const utf16 = (text: string, little: boolean): Uint8Array => {
  const units = [0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))]
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

describe('readDocument', () => {
  it.each([
    ['a string', plan],
    ['UTF-8', utf8(plan)],
    ['UTF-8 with a mark', utf8(`\ufeff${plan}`)],
    ['UTF-16 little endian', utf16(plan, true)],
    ['UTF-16 big endian', utf16(plan, false)],
  ])('reads %s', async (_, input) => {
    const document = await read(input)
    expect(document.blocks.map((block) => (block as TextBlock).text)).toEqual([
      'KẾ HOẠCH',
      'Chuyển đổi số năm 2026',
      'MỤC TIÊU',
      'Đạt 90% hồ sơ trực tuyến.',
    ])
  })

  it('reads TCVN3 bytes and says so', async () => {
    // "Kế hoạch của Ủy ban nhân dân xã" in the TCVN3 (ABC) encoding
    const bytes = [
      0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68, 0x20, 0x63, 0xf1, 0x61, 0x20, 0xf1, 0x79, 0x20, 0x62, 0x61, 0x6e,
      0x20, 0x6e, 0x68, 0xa9, 0x6e, 0x20, 0x64, 0xa9, 0x6e, 0x20, 0x78, 0xb7,
    ]
    const document = await read(Uint8Array.from(bytes))
    expect((document.blocks[0] as TextBlock).text.toLowerCase()).toBe('kế hoạch của ủy ban nhân dân xã')
    expect(document.notes[0]).toMatchObject({ code: 'text/legacy-encoding', kind: 'repaired' })
  })

  it.each<[string, string, Uint8Array | string]>([
    ['nothing', 'document/empty', new Uint8Array()],
    ['an empty string', 'document/empty', ''],
    ['blanks', 'document/empty', ' \n\t\n '],
    ['a zip without a reader', 'document/unsupported', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['a PDF without a reader', 'document/unsupported', utf8('%PDF-1.7\n')],
    ['a .doc', 'document/legacy-format', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['RTF', 'document/legacy-format', utf8('{\\rtf1\\ansi')],
    ['an image', 'document/binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ['control bytes', 'document/binary', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32)],
    ['zeros', 'document/binary', new Uint8Array(400)],
  ])('refuses %s: %s', async (_, code, input) => expect(await codeOf(input)).toBe(code))

  it('refuses what is larger than the limit', async () =>
    expect(await codeOf(plan, { maximumSize: 10 })).toBe('document/too-large'))

  it('says what was given and what to do', async () => {
    await expect(read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).rejects.toThrow(
      '"kh.txt" is in a format of before 2007 (.doc, .xls); open it in Word or LibreOffice and save it as .docx or .xlsx.',
    )
  })

  it('hands bytes to the reader that accepts them', async () => {
    const document = await read(plan).then((own) => ({ ...own, format: 'mine' }))
    const reader = {
      format: 'mine',
      extensions: ['x'],
      accepts: (bytes: Uint8Array) => bytes[0] === 1,
      read: () => document,
    }
    expect((await read(Uint8Array.of(1, 2), { readers: [reader] })).format).toBe('mine')
    expect((await read(utf8(plan), { readers: [reader] })).format).toBe('text')
  })
})

describe('security markings', () => {
  it.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', '**MẬT**', 'Tối mật', 'Độ mật: Mật', 'Mật'])(
    '%s at the head is refused',
    async (line) => {
      expect(await codeOf(`${line}\n\n${plan}`)).toBe('document/classified')
      const document = await read(`${line}\n\n${plan}`, { allowClassified: true })
      expect(document.notes[0]).toMatchObject({ code: 'document/classified', kind: 'info' })
    },
  )

  it.each([
    'Tăng cường xử lý hồ sơ cấp độ Mật, Tối Mật qua mạng thông tin diện rộng.',
    'Bảo vệ bí mật nhà nước.',
    'BÍ MẬT NHÀ NƯỚC',
    'trừ văn bản mật',
    'Mật độ dân số',
    'Mật khẩu',
    'Cơ mật',
    '- Hệ thống mạng mật',
    'mật ong rừng',
    'Phòng Bảo mật',
  ])('running words are no marking: %s', async (line) => expect(await codeOf(`${line}\n\n${plan}`)).toBe('read'))

  it('a small word far below the head is no marking, one in capitals is', async () => {
    const filler = Array.from({ length: 60 }, (_, at) => `Nội dung thứ ${at}.`).join('\n')
    expect(await codeOf(`${plan}${filler}\nMật`)).toBe('read')
    expect(await codeOf(`${plan}${filler}\n\nTỐI MẬT`)).toBe('document/classified')
  })
})
