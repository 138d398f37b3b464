import type { Block } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { zonesOf } from './zones.js'

function block(line: string, index: number): Block {
  const span = { start: index * 100, end: index * 100 + line.length }
  const place = { line: index + 1 }
  if (line === 'BẢNG') {
    const cell = { text: 'x', span, place, columns: 1, rows: 1 }
    const row = { cells: [cell, cell, cell], place }
    return { kind: 'table', rows: [row, row, row], span, place }
  }
  const marker = /^(?:[IVX]+\.|\d\.|-)(?=\s)/u.exec(line)?.[0] ?? null
  return {
    kind: 'paragraph',
    text: line.slice(marker?.length ?? 0).trim(),
    level: null,
    marker,
    bold: false,
    span,
    place,
  }
}
const zones = (...lines: string[]) => zonesOf(lines.map(block))
const first = (blocks: readonly Block[]): string =>
  blocks[0] === undefined ? '-' : blocks[0].kind === 'table' ? 'BẢNG' : blocks[0].text
const plan = [
  'Số: 1/KH-UBND',
  'KẾ HOẠCH',
  'Chuyển đổi số năm 2026',
  'Căn cứ Kế hoạch số 2/KH-UBND;',
  'I. MỤC TIÊU',
  '- a',
]

describe('zonesOf', () => {
  it('cuts head, body, signature and annexes', () => {
    const cut = zones(
      ...plan,
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'Nguyễn Văn An',
      'PHỤ LỤC I',
      'CHỈ TIÊU',
      '(Kèm theo Kế hoạch)',
      'BẢNG',
      'PHỤ LỤC II',
      'NHIỆM VỤ',
      'BẢNG',
    )
    expect([cut.head.length, first(cut.body), first(cut.signature)]).toEqual([4, 'MỤC TIÊU', 'Nơi nhận:'])
    expect(cut.annexes.map((annex) => [annex.head.map((line) => line.text), annex.content.length])).toEqual([
      [['PHỤ LỤC I', 'CHỈ TIÊU', '(Kèm theo Kế hoạch)'], 1],
      [['PHỤ LỤC II', 'NHIỆM VỤ'], 1],
    ])
  })

  it.each([
    ['T.M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['KT/CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ['TM. Ủy ban nhân dân', 'Chủ tịch'],
    ['CHỦ TỊCH UBND XÃ', 'Lê Tám'],
    ['Nơi gửi:', '- UBND tỉnh;'],
  ])('the signature begins with %s', (...lines) => expect(first(zones(...plan, ...lines).signature)).toBe(lines[0]))

  it.each([
    'Chủ tịch UBND xã chủ trì cuộc họp.',
    'CHỦ TỊCH UBND XÃ GIAO NHIỆM VỤ CHO CÁC PHÒNG',
    'KT-XH của xã phát triển ổn định.',
  ])('no signature: %s', (line) => expect(zones(...plan, line, 'Một câu.').signature).toEqual([]))

  it.each<[string, string[], number]>([
    [
      'a list without a label behind the signature',
      ['TM. ỦY BAN NHÂN DÂN', 'DANH MỤC CÁC MỤC TIÊU CỤ THỂ(Ban hành kèm theo Kế hoạch)', 'BẢNG'],
      1,
    ],
    ['a bare table behind the signature', ['TM. ỦY BAN NHÂN DÂN', 'Nguyễn Văn An', 'BẢNG'], 1],
    ['a form', ['TM. ỦY BAN NHÂN DÂN', 'BIỂU SỐ 01', 'BẢNG', 'BIỂU SỐ 02', 'BẢNG'], 2],
    ['a table in the body', ['BẢNG', 'TM. ỦY BAN NHÂN DÂN'], 0],
    ['words about an annex', ['- Phụ lục I kèm theo Kế hoạch này.', 'TM. ỦY BAN NHÂN DÂN', 'Nguyễn Văn An'], 0],
  ])('%s', (_, lines, count) => expect(zones(...plan, ...lines).annexes.length).toBe(count))

  it('reads a lone annex and a text without any of it', () => {
    expect(zones('PHỤ LỤC I', 'DANH MỤC CHỈ TIÊU', 'BẢNG').annexes.length).toBe(1)
    expect(first(zones('Một câu.', 'Hai câu.').body)).toBe('Một câu.')
    expect(zones().body).toEqual([])
  })
})
