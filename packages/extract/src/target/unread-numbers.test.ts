import { describe, expect, it } from 'vitest'
import type { Note, SourceDocument } from '@commune-plan/model'
import { Locator } from '../locate/locator.js'
import { TimeReader } from '../reading/time.js'
import { noteUnreadNumbers } from './unread-numbers.js'

/** Numbers of a target that are told as not understood. */
function told(text: string): string[] {
  const notes: Note[] = []
  const document: SourceDocument = { name: 'a.txt', format: 'text', text, blocks: [], notes: [] }
  const context = { document, locator: new Locator(document), notes, indicators: [], time: new TimeReader('2026') }
  noteUnreadNumbers(text, 0, context, (span) => ({ span, line: 1 }))
  return notes.map(({ span }) => text.slice(span!.start, span!.end))
}

describe('noteUnreadNumbers', () => {
  it.each<[string, string[]]>([
    ['Kết nối 100% thôn vào trục 15 của xã.', ['15']],
    ['Hoàn thành biểu mẫu 12 và 14 cho các thôn.', ['12', '14']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    'Tối thiểu 90% hồ sơ được nộp trực tuyến.',
    '95% kết quả được ứng dụng sau 12 tháng nghiệm thu.',
    'Phủ sóng 5G cho 100% khu dân cư trước ngày 30/6/2026.',
    '100% nhiệm vụ theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 được hoàn thành.',
    'Trên 75% dân số từ 15 tuổi trở lên có tài khoản.',
    'Hoàn thành số hóa tài liệu lưu trữ.',
  ])('nothing is told: %s', (text) => expect(told(text)).toEqual([]))
})
