import { describe, expect, it } from 'vitest'
import { escapeCsv } from '../escape/csv.js'
import { evaluation } from '../testing/evaluation.js'
import { hostileEvaluation } from '../testing/hostile.js'
import { csv } from './csv.js'

/** Rows of RFC 4180. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  let quoted = false
  const body = text.replace(/^\uFEFF/u, '').replace(/\r\n$/u, '')
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at]!
    const row = rows[rows.length - 1]!
    if (quoted && sign === '"' && body[at + 1] === '"') row[row.length - 1] = `${row.at(-1)!}${body[(at += 1)]!}`
    else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === ',') row.push('')
    else if (!quoted && sign === '\r') continue
    else if (!quoted && sign === '\n') rows.push([''])
    else row[row.length - 1] = `${row.at(-1)!}${sign}`
  }
  return rows
}

describe('csv', () => {
  it('begins with a byte order mark and ends its lines as RFC 4180 asks', () => {
    const text = csv.render(evaluation, { lang: 'vi' })
    expect(text.startsWith('\uFEFFTình trạng,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('has a row for each finding, check not made and fault, with as many cells as the head', () => {
    const [head, ...rows] = rowsOf(csv.render(hostileEvaluation, { lang: 'vi' }))
    expect(rows).toHaveLength(evaluation.findings.length + evaluation.notChecked.length + evaluation.faults.length)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head!.length]))
  })

  it('holds no cell that a spreadsheet would run', () => {
    const cells = rowsOf(csv.render(hostileEvaluation, { lang: 'vi' })).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\n]/u.test(cell))).toEqual([])
    expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true)
  })

  it('says who should mend what, and by when a waiver runs out', () => {
    const [head, ...rows] = rowsOf(csv.render(evaluation, { lang: 'vi' }))
    const cell = (row: readonly string[], title: string) => row[head!.indexOf(title)]
    expect(cell(rows[0]!, 'Đơn vị cần sửa')).toBe('Trung tâm Phục vụ hành chính công xã')
    expect(cell(rows[1]!, 'Đơn vị cần sửa')).toBe('Ủy ban nhân dân xã Suối Mơ')
    const waived = rows.find((row) => cell(row, 'Tình trạng') === 'được miễn trừ')!
    expect(cell(waived, 'Hạn sửa')).toBe('31/12/2026')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+84 912', "'+84 912"],
    ['- gạch đầu dòng', "'- gạch đầu dòng"],
    ['@x', "'@x"],
    ['a,b', '"a,b"'],
    ['nói "được"', '"nói ""được"""'],
    ['a\r\nb', '"a\nb"'],
    ['95%', '95%'],
  ])('escapes %j', (given, expected) => {
    expect(escapeCsv(given)).toBe(expected)
  })
})
