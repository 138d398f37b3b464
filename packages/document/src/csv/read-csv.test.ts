import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer)
const shown = (bytes: Uint8Array) =>
  readCsv(bytes, { name: 'x.csv' }).blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join(' // ')
      : block.text,
  )

describe('readCsv', () => {
  it.each<[string, Uint8Array]>([
    ['commas', utf8('TT,Nhiệm vụ,Hạn\n1,Số hóa,Quý II\n')],
    ['semicolons', utf8('TT;Nhiệm vụ;Hạn\r\n1;Số hóa;Quý II\r\n')],
    ['tabs', utf8('TT\tNhiệm vụ\tHạn\n1\tSố hóa\tQuý II')],
    ['a byte order mark', utf8('\ufeffTT;Nhiệm vụ;Hạn\n1;Số hóa;Quý II')],
    ['UTF-16 with its mark', utf16('\ufeffTT\tNhiệm vụ\tHạn\r\n1\tSố hóa\tQuý II')],
    ['UTF-16 without it', utf16('TT;Nhiệm vụ;Hạn\r\n1;Số hóa;Quý II')],
    ['quotes and line feeds', utf8('"TT","Nhiệm vụ","Hạn"\n1,"Số\nhóa","Quý II"')],
  ])('%s', (_, bytes) => expect(shown(bytes)).toEqual(['TT|Nhiệm vụ|Hạn // 1|Số hóa|Quý II']))

  it('keeps the good rows and tells the bad one', () => {
    const document = readCsv(utf8('TT,Việc\n1,a\n2,"b\n3,c'), { name: 'x.csv' })
    expect(document.blocks).toMatchObject([{ kind: 'table' }])
    expect(document.notes[0]).toMatchObject({ code: 'csv/row', kind: 'unread' })
  })
})
