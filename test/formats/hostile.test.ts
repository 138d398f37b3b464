import { DocumentError } from '@commune-plan/document'
import { readPlan } from 'commune-plan'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { asDocx, asHtml, asXlsx } from './make.js'
import { sample } from './sample.js'

const docx = (document: string) => zipSync({ 'word/document.xml': strToU8(document) })
const body = (inside: string) => `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** Ends in a plan or in a clear error, within the time. */
async function settles(bytes: Uint8Array, name: string, seconds = 5) {
  const begun = performance.now()
  let outcome: string
  try {
    outcome = `read ${(await readPlan(bytes, { name })).document.format}`
  } catch (error) {
    expect(error, String(error)).toBeInstanceOf(DocumentError)
    outcome = (error as DocumentError).code
  }
  expect(performance.now() - begun).toBeLessThan(seconds * 1000)
  return outcome
}

describe('hostile input ends in a note or a clear error', { timeout: 120_000 }, () => {
  it('a zip bomb is refused before it is unpacked', async () => {
    expect(
      await settles(zipSync({ 'word/document.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 9 }), 'bomb.docx'),
    ).toBe('document/too-large')
  })
  it('external entities are not fetched, internal ones not multiplied', async () => {
    const xxe = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document xmlns:w="w"><w:body>${paragraph('Kế hoạch &x;')}</w:body></w:document>`
    const laughs = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + (i % 24))}${i} "&a;&a;&a;&a;&a;&a;&a;&a;">`).join('')}]><w:document xmlns:w="w"><w:body>${paragraph('&z29;')}</w:body></w:document>`
    await settles(docx(xxe), 'xxe.docx')
    await settles(docx(laughs), 'laughs.docx')
  })
  it('a table of 10,000 columns', async () => {
    const cells = '<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>'.repeat(10_000)
    expect(await settles(docx(body(`<w:tbl><w:tr>${cells}</w:tr><w:tr>${cells}</w:tr></w:tbl>`)), 'wide.docx')).toBe(
      'read docx',
    )
    expect(await settles(strToU8(`${'a\t'.repeat(10_000)}\n${'b\t'.repeat(10_000)}\n`), 'wide.txt')).toBe('read text')
    expect(await settles(strToU8(`<table><tr>${'<td>x</td>'.repeat(10_000)}</tr></table>`), 'wide.html')).toMatch(
      /^read html|document\//u,
    )
  })
  it('1,000 nested lists and tables', async () => {
    expect(await settles(strToU8(`${'<ul><li>mục '.repeat(1000)}x${'</li></ul>'.repeat(1000)}`), 'lists.html')).toBe(
      'read html',
    )
    expect(
      await settles(strToU8(`${'<table><tr><td>'.repeat(1000)}x${'</td></tr></table>'.repeat(1000)}`), 'tables.html'),
    ).toBe('read html')
    await settles(
      docx(body('<w:tbl><w:tr><w:tc>'.repeat(1000) + paragraph('x') + '</w:tc></w:tr></w:tbl>'.repeat(1000))),
      'tables.docx',
    )
  })
  it.each([
    ['truncated.docx', async () => (await asDocx(sample)).slice(0, 2000)],
    ['empty.docx', () => zipSync({})],
    ['other.docx', () => zipSync({ 'word/other.xml': strToU8('<x/>') })],
    ['broken-xml.docx', () => docx('<w:document><w:body><w:p>')],
    ['no-workbook.xlsx', () => zipSync({ 'xl/x.xml': strToU8('<x/>') })],
    ['broken.pdf', () => strToU8('%PDF-1.7\n1 0 obj\n<<')],
  ] as const)('%s is told', async (name, make) => {
    expect(await settles(await make(), name)).toMatch(/^document\//u)
  })

  it('10,000 damaged files: every one ends in a plan or a clear error', { timeout: 600_000 }, async () => {
    const html = strToU8(asHtml(sample))
    const seeds: [string, Uint8Array][] = [
      ['x.docx', await asDocx(sample)],
      ['x.xlsx', asXlsx(sample)],
      ['x.html', html],
      ['x.csv', strToU8('TT,Nhiệm vụ,Thời hạn\n1,"Số hóa, lưu trữ",Quý I/2026\n')],
      ['x.txt', strToU8('KẾ HOẠCH\n- Tỷ lệ đạt 90%\n')],
    ]
    let state = 20261125
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state % below
    }
    for (let round = 0; round < 10_000; round++) {
      const [name, seed] = seeds[round % seeds.length]!
      const bytes =
        round % 50 === 0
          ? Uint8Array.from({ length: random(300) }, () => random(256))
          : seed.slice(0, random(10) === 0 ? random(seed.length) : seed.length)
      for (let change = random(8); change > 0; change--) if (bytes.length > 0) bytes[random(bytes.length)] = random(256)
      await settles(bytes, name)
    }
  })
})
