import { describe, expect, it } from 'vitest'
import { collectReferences, type ReferencePassage } from './collect-references.js'

type Row = readonly [ReferencePassage['role'], string]

function passages(...rows: readonly Row[]): ReferencePassage[] {
  return rows.map(([role, text], at) => ({
    role,
    text,
    locate: ({ start, end }) => ({ line: at + 1, span: { start: at * 1000 + start, end: at * 1000 + end } }),
  }))
}

const shown = (...rows: readonly Row[]): string[] =>
  collectReferences(passages(...rows)).map(({ type, number, date, issuer, relation, line }) =>
    [type, number, date ?? '-', issuer ?? '-', relation, line].join(' | '),
  )

describe('collectReferences', () => {
  it('makes one entry a document, with date and issuer from the first mention that states each', () => {
    expect(
      shown(
        ['title', 'Thực hiện Nghị quyết số 57-NQ/TW trên địa bàn xã'],
        [
          'preamble',
          'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học; Nghị quyết 71/NQ-CP',
        ],
        ['other', 'theo Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ và Nghị quyết 57'],
      ),
    ).toEqual([
      'Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị | implements | 1',
      'Nghị quyết | 71/NQ-CP | 2025-04-01 | Chính phủ | implements | 2',
    ])
  })

  it('keeps the number as written, blanks removed; a slip is an entry of its own', () => {
    expect(shown(['other', 'Kế hoạch số 02- KH/BCĐTW và Kế hoạch số 02- KHBCDTW'])).toEqual([
      'Kế hoạch | 02-KH/BCĐTW | - | - | cites | 1',
      'Kế hoạch | 02-KHBCDTW | - | - | cites | 1',
    ])
  })

  it('gives a short number by the longer one that it begins', () => {
    expect(shown(['other', 'Đề án 06'], ['other', 'Đề án 06/CP của Chính phủ'])).toEqual([
      'Đề án | 06/CP | - | Chính phủ | cites | 1',
    ])
    expect(shown(['other', 'Đề án 06 và Nghị quyết 57'])).toEqual([
      'Đề án | 06 | - | - | cites | 1',
      'Nghị quyết | 57 | - | - | cites | 1',
    ])
  })

  it.each([
    ['other', 'Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 11/3/2026 của UBND xã.', ['replaces']],
    ['other', 'Kế hoạch này thay thế Kế hoạch số 12/KH-UBND và Kế hoạch số 15/KH-UBND', ['replaces', 'replaces']],
    ['title', 'Sửa đổi, bổ sung một số nội dung của Quyết định số 12/QĐ-UBND', ['adjusts']],
    ['preamble', 'Nghị quyết số 71/NQ-CP sửa đổi, bổ sung Nghị quyết số 03/NQ-CP', ['implements', 'implements']],
    ['preamble', 'Nghị quyết số 12/NQ-CP thay thế Nghị quyết số 03/NQ-CP', ['implements', 'implements']],
    ['other', 'bổ sung nguồn lực theo Kế hoạch số 12/KH-UBND', ['cites']],
    ['other', 'thay thế thiết bị cũ theo Kế hoạch số 12/KH-UBND', ['cites']],
    ['other', 'Kế hoạch này điều chỉnh một số nội dung của Kế hoạch số 12/KH-UBND', ['adjusts']],
    ['other', 'Kế hoạch này thay thế cho Kế hoạch số 12/KH-UBND', ['replaces']],
  ] as const)('%s: %s', (role, text, relations) => {
    expect(collectReferences(passages([role, text])).map(({ relation }) => relation)).toEqual(relations)
  })

  it('finds the plan that a title adjusts by the words of its title', () => {
    const rows = shown(
      ['title', 'Điều chỉnh tiến độ Kế hoạch thực hiện chuyển đổi số của xã năm 2026'],
      [
        'preamble',
        'Căn cứ Kế hoạch số 59/KH-UBND ngày 27/02/2026 của UBND xã Tân Lập về việc thực hiện chuyển đổi số của xã năm 2026; Kế hoạch số 35/KH-UBND của UBND tỉnh về thực hiện chuyển đổi số của xã năm 2026',
      ],
    )
    expect(rows.map((row) => row.split(' | ')[4])).toEqual(['adjusts', 'implements'])
  })

  it('makes no entry of the own number, of an annex, of a document without a number', () => {
    expect(
      shown([
        'other',
        'Số: /KH-UBND; Kế hoạch số …/KH-UBND; Phụ lục I; Chỉ thị của Ban Bí thư; Kế hoạch này; Luật Dữ liệu',
      ]),
    ).toEqual([])
  })
})
