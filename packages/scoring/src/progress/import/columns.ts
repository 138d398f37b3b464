import type { LocalizedText } from '@commune-plan/model'

/** Columns of the table in which progress is reported, in the order of the template. */
export const columns = [
  ['unit', 'Đơn vị', 'Unit'],
  ['period', 'Kỳ báo cáo', 'Period'],
  ['reportedOn', 'Ngày báo cáo', 'Reported on'],
  ['kind', 'Loại', 'Kind'],
  ['id', 'Mã', 'Id'],
  ['name', 'Tên', 'Name'],
  ['state', 'Tình trạng', 'State'],
  ['numerator', 'Tử số', 'Numerator'],
  ['denominator', 'Mẫu số', 'Denominator'],
  ['value', 'Giá trị', 'Value'],
  ['measure', 'Cách tính', 'Measure'],
  ['doneOn', 'Ngày hoàn thành', 'Done on'],
  ['deliverable', 'Sản phẩm', 'Deliverable'],
  ['replacedBy', 'Thay bằng', 'Replaced by'],
  ['evidence', 'Minh chứng', 'Evidence'],
  ['verifiedNumerator', 'Tử số xác nhận', 'Verified numerator'],
  ['verifiedDenominator', 'Mẫu số xác nhận', 'Verified denominator'],
  ['verifiedValue', 'Giá trị xác nhận', 'Verified value'],
  ['verifiedBy', 'Cơ quan xác nhận', 'Verified by'],
] as const

/** Name of a column. */
export type ColumnId = (typeof columns)[number][0]

/** What a row is about, as it is written in the table. */
export const kinds: Readonly<Record<'figure' | 'input' | 'task', LocalizedText>> = {
  figure: { vi: 'chỉ số', en: 'figure' },
  input: { vi: 'tiêu chí', en: 'input' },
  task: { vi: 'nhiệm vụ', en: 'task' },
}

/** States as they are written in the table. */
export const states: Readonly<Record<string, LocalizedText>> = {
  reported: { vi: 'có số liệu', en: 'reported' },
  'not-reported': { vi: 'chưa báo cáo', en: 'not reported' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'not-started': { vi: 'chưa thực hiện', en: 'not started' },
  'in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  done: { vi: 'hoàn thành', en: 'done' },
  'awaiting-approval': { vi: 'chờ xác nhận', en: 'awaiting approval' },
  continuous: { vi: 'thường xuyên', en: 'continuous' },
  stopped: { vi: 'dừng', en: 'stopped' },
  replaced: { vi: 'thay thế', en: 'replaced' },
}

/** Ways of counting as they are written in the table. */
export const measures: Readonly<Record<'point-in-time' | 'in-period' | 'running-total', LocalizedText>> = {
  'point-in-time': { vi: 'tại thời điểm', en: 'point in time' },
  'in-period': { vi: 'trong kỳ', en: 'in period' },
  'running-total': { vi: 'lũy kế', en: 'running total' },
}

/** Words as they are compared: one blank between them, small letters, NFC. */
export function plainWords(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('vi')
}

/** The id whose words (in either language) or whose id itself is written, or `null`. */
export function idWritten<T extends string>(text: string, table: Readonly<Record<T, LocalizedText>>): T | null {
  const plain = plainWords(text)
  const found = (Object.entries(table) as [T, LocalizedText][]).find(([id, { vi, en }]) =>
    [id, vi, en].map(plainWords).includes(plain),
  )
  return found?.[0] ?? null
}
