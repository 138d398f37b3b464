import { DocumentError } from '@commune-plan/document'
import { readPlan } from 'commune-plan'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { asDocx, asHtml, asXlsx } from './make.js'
import { sample } from './sample.js'

const docx = (document: string) => zipSync({ 'word/document.xml': strToU8(document) })
const body = (inside: string) => `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** Ends in a plan or in a clear error, within the time of the processor: other work on the machine does not count. */
async function settles(bytes: Uint8Array, name: string, seconds = 5) {
  const begun = process.cpuUsage()
  let outcome: string
  try {
    outcome = `read ${(await readPlan(bytes, { name })).document.format}`
  } catch (error) {
    expect(error, String(error)).toBeInstanceOf(DocumentError)
    outcome = (error as DocumentError).code
  }
  const { user, system } = process.cpuUsage(begun)
  expect((user + system) / 1000).toBeLessThan(seconds * 1000)
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

  it.each<[string, string, () => Uint8Array, RegExp]>([
    [
      'a page nested 200,000 deep',
      'x.html',
      () => strToU8('<div>'.repeat(200_000) + 'Kế hoạch'),
      /read html|document\//u,
    ],
    [
      'a page of a million attributes',
      'x.html',
      () => strToU8(`<p ${'a=b '.repeat(1_000_000)}>Kế hoạch</p>`),
      /read html/u,
    ],
    [
      'a Word file nested 100,000 deep',
      'x.docx',
      () => docx(body('<w:sdt><w:sdtContent>'.repeat(50_000))),
      /document\//u,
    ],
    ['a container of 60,000 files', 'x.docx', manyFiles, /document\/too-large/u],
    [
      'a paragraph of 300,000 runs',
      'x.docx',
      () => docx(body(`<w:p>${'<w:r><w:t>chữ </w:t></w:r>'.repeat(300_000)}</w:p>`)),
      /read docx/u,
    ],
    [
      'a workbook with a cell in the last corner',
      'x.xlsx',
      () => sheet(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`),
      /read xlsx/u,
    ],
    [
      'a sheet merged 20,000 times over',
      'x.xlsx',
      () =>
        sheet(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
          '<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000),
        ),
      /read xlsx/u,
    ],
    [
      'a PDF whose pages are their own children',
      'x.pdf',
      () => pdf('<</Type/Pages/Kids[2 0 R]/Count 1>>'),
      /document\//u,
    ],
    [
      'a PDF of a million pages by its own count',
      'x.pdf',
      () => pdf('<</Type/Pages/Kids[]/Count 1000000>>'),
      /document\//u,
    ],
    ['one line of five million signs', 'x.txt', () => strToU8('chữ '.repeat(1_250_000)), /read text/u],
    ['a bracket opened 200,000 times', 'x.txt', () => strToU8(`KẾ HOẠCH\n${'(a\n'.repeat(200_000)}`), /read text/u],
    ['stars without end', 'x.md', () => strToU8('*a '.repeat(300_000)), /read text/u],
    ['a CSV quote never closed', 'x.csv', () => strToU8(`"${'a,b\n'.repeat(500_000)}`), /read csv/u],
  ])('%s', async (_, name, make, expected) => expect(await settles(make(), name)).toMatch(expected))

  it('10,000 damaged files: every one ends in a plan or a clear error', { timeout: 300_000 }, async () => {
    // Few words are enough: what is damaged is the form. Containers are stored as they are, so that damage reaches the XML.
    const small = [
      ...sample.slice(0, 12),
      ...sample.slice(-1).map((piece) => (piece.kind === 'line' ? piece : { ...piece, rows: piece.rows.slice(0, 2) })),
    ]
    const words = small.map((piece) =>
      piece.kind === 'line'
        ? paragraph(piece.text)
        : `<w:tbl>${piece.rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    )
    const seeds: [string, Uint8Array][] = [
      ['x.docx', zipSync({ 'word/document.xml': strToU8(body(words.join(''))) }, { level: 0 })],
      ['x.xlsx', asXlsx(small)],
      ['x.html', strToU8(asHtml(small))],
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

/** A container of 60,000 empty files. */
function manyFiles(): Uint8Array {
  const none = new Uint8Array(0)
  return zipSync(Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`word/${at}.xml`, none])), { level: 0 })
}

function sheet(rows: string, merges = ''): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="B" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    ),
    'xl/worksheets/s.xml': strToU8(
      `<worksheet><sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
    ),
  })
}

/** A PDF of two objects: the catalog, and what is given for its pages. */
function pdf(pages: string): Uint8Array {
  const parts = ['%PDF-1.7\n', '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n', `2 0 obj${pages}endobj\n`]
  const at = (count: number): string => String(parts.slice(0, count).join('').length).padStart(10, '0')
  return strToU8(
    `${parts.join('')}xref\n0 3\n0000000000 65535 f \n${at(1)} 00000 n \n${at(2)} 00000 n \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n${Number(at(3))}\n%%EOF`,
  )
}
