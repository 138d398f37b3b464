import type { TextBlock } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { buildOutline } from './build-outline.js'
import { isNode, nodesOf, type Node } from './outline.js'

/** "II. MỤC TIÊU", "# Tiêu đề", "* in đậm": a block with marker, level or bold. */
function block(line: string, index: number): TextBlock {
  const level = /^#+/u.exec(line)?.[0].length ?? null
  const rest = line.replace(/^#+\s+/u, '')
  const bold = rest.startsWith('* ')
  const marker = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|[IVX]+\.|[A-D]\.|\d+\.|[a-đ]\)|[-+])(?=\s)/u.exec(rest)?.[0] ?? null
  const text = (bold ? rest.slice(2) : rest.slice(marker?.length ?? 0)).trim()
  const span = { start: index * 100, end: index * 100 + text.length }
  return { kind: 'paragraph', text, level, marker, bold, span, place: { line: index + 1 } }
}
const outline = (...lines: string[]): Node => buildOutline(lines.map(block), { title: '', key: '', role: 'other' })
const keys = (...lines: string[]): string[] =>
  [...nodesOf(outline(...lines))]
    .slice(1)
    .map((node) => `${node.key}${node.content.some(isNode) ? '' : `(${node.content.length})`}`)

describe('buildOutline', () => {
  it.each<[string, string[], string[]]>([
    [
      'roman and arabic',
      ['I. MỤC ĐÍCH', '1. Mục đích', '- a', '2. Yêu cầu', '- b', 'II. MỤC TIÊU', '- c'],
      ['I', 'I.1(1)', 'I.2(1)', 'II(1)'],
    ],
    [
      'dotted numbers name their parent',
      ['II. NỘI DUNG', '2. Cụ thể', '2.1. Hạ tầng', '2.1.1. Mạng', '- a', '2.2. Dữ liệu', '- b'],
      ['II', 'II.2', 'II.2.1', 'II.2.1.1(1)', 'II.2.2(1)'],
    ],
    [
      'letters',
      ['I. MỤC TIÊU', '1. Năm 2026', 'a) Hạ tầng', '- x', 'b) Dữ liệu', '- y', '2. Năm 2030', 'a) Hạ tầng', '- z'],
      ['I', 'I.1', 'I.1.a(1)', 'I.1.b(1)', 'I.2', 'I.2.a(1)'],
    ],
    [
      'capitals above roman',
      ['A. QUAN ĐIỂM', 'x', 'B. MỤC TIÊU', 'I. Chung', 'y', 'II. Cụ thể', '- z', 'C. NHIỆM VỤ', 'I. Hạ tầng', '- t'],
      ['A(1)', 'B', 'B.I(1)', 'B.II(1)', 'C', 'C.I(1)'],
    ],
    [
      'Markdown levels alone',
      ['# Mục tiêu', '## Hạ tầng', '- a', '## Dữ liệu', '- b', '# Nhiệm vụ', '- c'],
      ['h1', 'h1.h1(1)', 'h1.h2(1)', 'h2(1)'],
    ],
    [
      'levels that contradict the numbers',
      ['### IV. TỔ CHỨC', '#### 1. Phòng A', 'x', '## 2. Phòng B', 'y'],
      ['IV', 'IV.1(1)', 'IV.2(1)'],
    ],
    [
      'bold lines without a number',
      ['I. MỤC TIÊU', '* Chính quyền số', '- a', '* Xã hội số', '- b', 'II. NHIỆM VỤ', '- c'],
      ['I', 'I.h1(1)', 'I.h2(1)', 'II(1)'],
    ],
    [
      'numbered items are no headings',
      ['I. CHỈ TIÊU', '1. Tỷ lệ hồ sơ đạt 90%.', '2. Tỷ lệ phủ sóng đạt 95%.'],
      ['I(2)'],
    ],
    [
      'numbered sentences are no headings',
      ['III. NHIỆM VỤ', '1.1. Ban hành kế hoạch năm.', '1.2. Kiểm tra, giám sát.'],
      ['III(2)'],
    ],
    [
      'a target with a figure heads nothing',
      ['I. CHỈ TIÊU', '1. 100% cán bộ có chữ ký số', '+ trong đó cấp thôn 50%'],
      ['I(2)'],
    ],
  ])('%s', (_, lines, expected) => expect(keys(...lines)).toEqual(expected))

  it('keeps lead-ins with what stands below them', () => {
    const [, node] = [...nodesOf(outline('I. CHỈ TIÊU', '- Đến năm 2026:', '+ a', '+ b', '- Đến năm 2030:', '+ c'))]
    const leads = node!.content.flatMap((piece) =>
      'leads' in piece ? [piece.leads.map((lead) => lead.text).join()] : [],
    )
    expect(leads).toEqual(['', 'Đến năm 2026:', 'Đến năm 2026:', '', 'Đến năm 2030:'])
  })
})
