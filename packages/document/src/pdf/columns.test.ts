import { describe, expect, it } from 'vitest'
import { columnTables } from './columns.js'
import type { TextLine } from './lines.js'

const letter = 5
const height = 10

/** A line of stretches of text, each with where it begins; letters are 5 points wide, lines 10 high. */
function line(top: number, ...parts: readonly (readonly [number, string])[]): TextLine {
  const own = parts.map(([x, text]) => ({ x, text, right: x + text.length * letter }))
  return {
    text: own.map(({ text }) => text).join(' '),
    parts: own,
    x: own[0]!.x,
    right: own.at(-1)!.right,
    top,
    height,
    bold: false,
  }
}
const head = line(0, [0, 'TT'], [30, 'Nhiệm vụ'], [150, 'Chủ trì'], [250, 'Thời hạn'])
const shown = (lines: readonly TextLine[]) =>
  columnTables(lines, null).map(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text.replace(/\n/gu, ' ')).join('|')),
  )

describe('columnTables', () => {
  it.each<[string, readonly TextLine[], readonly string[]]>([
    [
      'rows of one line',
      [
        head,
        line(15, [0, '1'], [30, 'Số hóa'], [150, 'Công an'], [250, 'Quý I']),
        line(30, [0, '2'], [30, 'Tập huấn'], [150, 'Văn phòng'], [250, 'Quý II']),
      ],
      ['TT|Nhiệm vụ|Chủ trì|Thời hạn', '1|Số hóa|Công an|Quý I', '2|Tập huấn|Văn phòng|Quý II'],
    ],
    [
      'cells of several lines, told by wider gaps',
      [
        head,
        line(18, [0, '1'], [30, 'Số hóa hồ sơ'], [150, 'Công an']),
        line(29, [30, 'hộ tịch'], [150, 'xã']),
        line(47, [0, '2'], [30, 'Tập huấn'], [250, 'Quý II']),
      ],
      ['TT|Nhiệm vụ|Chủ trì|Thời hạn', '1|Số hóa hồ sơ hộ tịch|Công an xã|', '2|Tập huấn||Quý II'],
    ],
    [
      'cells of several lines, told by numbers',
      [
        head,
        line(12, [0, '1'], [30, 'Số hóa hồ sơ'], [150, 'Công an']),
        line(24, [30, 'hộ tịch']),
        line(36, [0, '2'], [30, 'Tập huấn'], [250, 'Quý II']),
      ],
      ['TT|Nhiệm vụ|Chủ trì|Thời hạn', '1|Số hóa hồ sơ hộ tịch|Công an|', '2|Tập huấn||Quý II'],
    ],
    [
      'a number in the middle of its row',
      [
        head,
        line(18, [30, 'Số hóa hồ sơ']),
        line(24, [0, '1'], [150, 'Công an']),
        line(30, [30, 'hộ tịch']),
        line(48, [0, '2'], [30, 'Tập huấn'], [150, 'Thôn']),
      ],
      ['TT|Nhiệm vụ|Chủ trì|Thời hạn', '1|Số hóa hồ sơ hộ tịch|Công an|', '2|Tập huấn|Thôn|'],
    ],
    [
      'a head of several lines',
      [
        line(0, [150, 'Cơ quan']),
        line(6, [0, 'TT'], [30, 'Nhiệm vụ'], [250, 'Thời hạn']),
        line(12, [150, 'chủ trì']),
        line(30, [0, '1'], [30, 'Số hóa'], [150, 'Công an'], [250, 'Quý I']),
      ],
      ['TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn', '1|Số hóa|Công an|Quý I'],
    ],
    [
      'heads in the middle, words at the left',
      [
        line(0, [0, 'TT'], [80, 'Nhiệm vụ'], [200, 'Chủ trì'], [300, 'Thời hạn']),
        line(15, [3, '1'], [20, 'Xây dựng cơ sở dữ liệu dùng chung'], [195, 'Thôn'], [295, 'Quý I']),
        line(30, [3, '2'], [20, 'Rà soát'], [195, 'Phòng Kinh tế'], [295, 'Quý II/2026']),
      ],
      [
        'TT|Nhiệm vụ|Chủ trì|Thời hạn',
        '1|Xây dựng cơ sở dữ liệu dùng chung|Thôn|Quý I',
        '2|Rà soát|Phòng Kinh tế|Quý II/2026',
      ],
    ],
    [
      'a row over all columns',
      [
        head,
        line(15, [0, 'I. Phát triển hạ tầng số trên địa bàn toàn xã']),
        line(30, [0, '1'], [30, 'Số hóa'], [150, 'Công an'], [250, 'Quý I']),
      ],
      ['TT|Nhiệm vụ|Chủ trì|Thời hạn', 'I. Phát triển hạ tầng số trên địa bàn toàn xã', '1|Số hóa|Công an|Quý I'],
    ],
    [
      'a number so near that it is one stretch with the words',
      [
        line(0, [0, 'TT Nhiệm vụ'], [150, 'Chủ trì'], [250, 'Thời hạn']),
        line(15, [0, '1'], [16, 'Số hóa'], [150, 'Công an'], [250, 'Quý I']),
      ],
      ['TT|Nhiệm vụ|Chủ trì|Thời hạn', '1|Số hóa|Công an|Quý I'],
    ],
  ])('%s', (_, lines, rows) => expect(shown(lines)).toEqual([rows]))

  it('ends where running text begins', () => {
    const prose = line(45, [0, 'Ủy ban nhân dân xã yêu cầu các phòng, ban, các thôn triển khai thực hiện'])
    const [table] = columnTables(
      [head, line(15, [0, '1'], [30, 'Số hóa'], [150, 'Công an'], [250, 'Quý I']), prose],
      null,
    )
    expect(table!.rows).toHaveLength(2)
    expect(table!.bottom).toBeLessThan(45)
  })

  it.each<[string, readonly TextLine[]]>([
    [
      'running text',
      [
        line(0, [0, 'Thực hiện nhiệm vụ chuyển đổi số trong thời gian tới']),
        line(12, [0, 'các cơ quan chủ trì, phối hợp']),
      ],
    ],
    [
      'justified text with wide blanks',
      [
        line(
          0,
          [0, 'Nhiệm vụ'],
          [50, 'của các'],
          [100, 'cơ quan'],
          [150, 'trong'],
          [200, 'thời gian'],
          [260, 'tới gồm'],
        ),
        line(12, [0, 'đơn vị'], [60, 'chủ trì']),
      ],
    ],
    [
      'a letterhead',
      [
        line(0, [20, 'ỦY BAN NHÂN DÂN'], [200, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
        line(12, [20, 'Số: 31/KH-UBND'], [200, 'Nà Phòn, ngày 12/3/2026']),
      ],
    ],
    [
      'a signature',
      [line(0, [0, 'Nơi nhận:'], [200, 'TM. ỦY BAN NHÂN DÂN']), line(12, [0, '- Các đơn vị;'], [220, 'CHỦ TỊCH'])],
    ],
    ['a head with nothing below', [head]],
    [
      'a head above running text',
      [head, line(20, [0, 'Ủy ban nhân dân xã yêu cầu các phòng, ban, các thôn triển khai thực hiện'])],
    ],
    [
      'two columns of items',
      [line(0, [0, '- Cơ quan A'], [200, '- Đơn vị B']), line(12, [0, '- Cơ quan C'], [200, '- Đơn vị D'])],
    ],
  ])('no table: %s', (_, lines) => expect(columnTables(lines, null)).toEqual([]))

  it('goes on from the page before, the row that the page cut first', () => {
    const [first] = columnTables(
      [head, line(15, [0, '1'], [30, 'Xây dựng cơ sở'], [150, 'Công an'], [250, 'Quý I'])],
      null,
    )
    const next = [line(0, [30, 'dữ liệu']), line(15, [0, '2'], [30, 'Tập huấn'], [150, 'Thôn'], [250, 'Quý II'])]
    expect(columnTables(next, first!.columns)[0]!.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['', 'dữ liệu', '', ''],
      ['2', 'Tập huấn', 'Thôn', 'Quý II'],
    ])
    expect(columnTables([line(0, [0, 'Ủy ban nhân dân xã yêu cầu các thôn triển khai'])], first!.columns)).toEqual([])
  })
})
