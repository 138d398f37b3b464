import { describe, expect, it } from 'vitest'
import { markerOf } from './marker.js'

const rest = (line: string): string | null => {
  const marker = markerOf(line)
  return marker === null ? null : `${marker.marker}|${line.slice(marker.length)}`
}

describe('markerOf', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'I.|MỤC ĐÍCH'],
    ['II.MỤC TIÊU', 'II.|MỤC TIÊU'],
    ['I- MỤC ĐÍCH', 'I-|MỤC ĐÍCH'],
    ['III/ NHIỆM VỤ', 'III/|NHIỆM VỤ'],
    ['IV MỤC TIÊU CỤ THỂ', 'IV|MỤC TIÊU CỤ THỂ'],
    ['1. Mục đích', '1.|Mục đích'],
    ['1- Mục đích', '1-|Mục đích'],
    ['1.- Mục đích', '1.-|Mục đích'],
    ['2) Yêu cầu', '2)|Yêu cầu'],
    ['1/ Mục đích', '1/|Mục đích'],
    ['1.1. Hạ tầng', '1.1.|Hạ tầng'],
    ['2.1.1 Hạ tầng', '2.1.1|Hạ tầng'],
    ['3.10. Ưu tiên', '3.10.|Ưu tiên'],
    ['2.1.Hạ tầng', '2.1.|Hạ tầng'],
    ['a) Hạ tầng', 'a)|Hạ tầng'],
    ['đ) Dữ liệu', 'đ)|Dữ liệu'],
    ['a. Hạ tầng', 'a.|Hạ tầng'],
    ['a.1) Hạ tầng', 'a.1)|Hạ tầng'],
    ['(1) Hạ tầng', '(1)|Hạ tầng'],
    ['(ii) Hạ tầng', '(ii)|Hạ tầng'],
    ['A. QUAN ĐIỂM', 'A.|QUAN ĐIỂM'],
    ['II . MỤC TIÊU', 'II .|MỤC TIÊU'],
    ['1 . Mục đích', '1 .|Mục đích'],
    ['a ) Hạ tầng', 'a )|Hạ tầng'],
    ['∙ Hạ tầng', '∙|Hạ tầng'],
    ['− Hạ tầng', '−|Hạ tầng'],
    ['► Hạ tầng', '►|Hạ tầng'],
    ['- Hạ tầng', '-|Hạ tầng'],
    ['-Hạ tầng', '-|Hạ tầng'],
    ['– Hạ tầng', '–|Hạ tầng'],
    ['+ Hạ tầng', '+|Hạ tầng'],
    ['• Hạ tầng', '•|Hạ tầng'],
    ['- + Đơn vị chủ trì', '+|Đơn vị chủ trì'],
    ['   - Hạ tầng', '-|Hạ tầng'],
    ['**1. Mục đích**', '1.|Mục đích**'],
    ['*d) Chuyển đổi số*', 'd)|Chuyển đổi số*'],
    ['<b>II.</b> NHIỆM VỤ', 'II.|NHIỆM VỤ'],
    ['**I.** **MỤC TIÊU**', 'I.|**MỤC TIÊU**'],
  ])('%s', (line, expected) => expect(rest(line)).toBe(expected))

  it.each([
    'Mục đích',
    '100% hồ sơ được số hóa',
    '57-NQ/TW ngày 22/12/2024',
    '12/KH-UBND ngày 05/01/2026',
    '01/2026 hoàn thành',
    '10-15 người',
    '5G phủ sóng toàn xã',
    '1.200 lượt khám',
    '2026. Kế hoạch',
    'v.v. và các nội dung khác',
    'Đ/c Chủ tịch',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'TP. Huế',
    'P. Văn hóa',
    '** đậm',
    'I',
    'Xã Tân Lập',
    'Mục 2 . Chính quyền số',
    'TM . ỦY BAN NHÂN DÂN',
    '15 .000 lượt',
    '-----',
    '22/12/2024 của Bộ Chính trị',
  ])('no marker: %s', (line) => expect(rest(line)).toBeNull())
})
