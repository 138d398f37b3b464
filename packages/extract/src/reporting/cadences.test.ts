import { describe, expect, it } from 'vitest'
import { cadencesIn } from './cadences.js'

const read = (text: string): string[] => cadencesIn(text).map(({ cadence, due }) => `${cadence} ${due ?? '-'}`)

describe('cadencesIn', () => {
  it.each<[string, string[]]>([
    [
      'Báo cáo 6 tháng (trước ngày 05/6), báo cáo năm (trước ngày 10/11)',
      ['half-yearly before --06-05', 'yearly before --11-10'],
    ],
    [
      'Gửi báo cáo trước ngày 05/6 (báo cáo 6 tháng) và trước ngày 05/12 (báo cáo năm)',
      ['half-yearly before --06-05', 'yearly before --12-05'],
    ],
    [
      'báo cáo kết quả 6 tháng đầu năm trước ngày 10/6 và báo cáo năm trước ngày 05/12',
      ['half-yearly before --06-10', 'yearly before --12-05'],
    ],
    [
      'trước ngày 10 của tháng cuối quý và trước ngày 30/11 (đối với báo cáo năm) báo cáo UBND tỉnh',
      ['quarterly before --03-10, --06-10, --09-10, --12-10', 'yearly before --11-30'],
    ],
    ['định kỳ hằng tháng (trước ngày 15) báo cáo kết quả', ['monthly before ---15']],
    [
      'báo cáo kết quả quý, 6 tháng, năm về UBND phường trước ngày 25 của tháng cuối kỳ báo cáo',
      [
        'quarterly before --03-25, --06-25, --09-25, --12-25',
        'half-yearly before --06-25, --12-25',
        'yearly before --12-25',
      ],
    ],
    [
      'báo cáo trước ngày 15 hằng tháng, 15/6 đối với báo cáo 6 tháng và 15/12 đối với báo cáo năm',
      ['monthly before ---15', 'half-yearly before --06-15', 'yearly before --12-15'],
    ],
    ['báo cáo hằng quý, chậm nhất ngày 20 của tháng cuối quý', ['quarterly by --03-20, --06-20, --09-20, --12-20']],
    [
      'báo cáo tháng trước ngày 22; báo cáo quý: trước ngày 20 tháng cuối quý',
      ['monthly before ---22', 'quarterly before --03-20, --06-20, --09-20, --12-20'],
    ],
    ['báo cáo tháng 6 trước ngày 22/6', []],
    ['Báo cáo năm, gửi trước ngày 05/12', ['yearly before --12-05']],
    ['Báo cáo hằng quý và hằng năm', ['quarterly -', 'yearly -']],
    ['Sơ kết 6 tháng đầu năm trước ngày 10/6', []],
    ['Báo cáo kết quả trước ngày 10/6', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
