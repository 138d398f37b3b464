import type { Day } from '@commune-plan/model'

/** A document that plans cite by popular names, or whose number is often written wrongly. */
export interface KnownDocument {
  readonly symbol: string
  readonly type: string
  readonly date: Day
  readonly issuer: string | null
  /** Popular names, as in the text. */
  readonly aliases: readonly string[]
}

/**
 * Few, and only where the citation itself cannot tell; dates as the citing plans and pages give them. A caller
 * may hand in more.
 */
export const knownDocuments: readonly KnownDocument[] = [
  { symbol: '57-NQ/TW', type: 'Nghị quyết', date: '2024-12-22', issuer: 'Bộ Chính trị', aliases: [] },
  { symbol: '03/NQ-CP', type: 'Nghị quyết', date: '2025-01-09', issuer: 'Chính phủ', aliases: [] },
  { symbol: '71/NQ-CP', type: 'Nghị quyết', date: '2025-04-01', issuer: 'Chính phủ', aliases: [] },
  { symbol: '02-KH/BCĐTW', type: 'Kế hoạch', date: '2025-06-19', issuer: 'Ban Chỉ đạo Trung ương', aliases: [] },
  { symbol: '204-QĐ/TW', type: 'Quyết định', date: '2024-11-29', issuer: null, aliases: [] },
  {
    symbol: '06/QĐ-TTg',
    type: 'Quyết định',
    date: '2022-01-06',
    issuer: 'Thủ tướng Chính phủ',
    aliases: ['Đề án 06/CP', 'Đề án 06', 'Đề án 06/QĐ-TTg', 'Đề án số 06'],
  },
]
