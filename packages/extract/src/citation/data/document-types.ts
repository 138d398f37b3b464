/** A type of document and the codes its number may carry. */
export interface DocumentType {
  readonly name: string
  /** First the usual code. */
  readonly codes: readonly string[]
  /** Other spellings of the word. */
  readonly also?: readonly string[]
  /** A word for documents of any type, which yields to the code: "văn bản". */
  readonly generic?: true
  /** May be cited by its bare number: "Nghị quyết 57". */
  readonly short?: true
}

/**
 * Types with their codes: Decree 30/2020/NĐ-CP, annex III (state), Guideline 36-HD/VPTW of 2018 (party), and codes seen
 * in plans. Unverified against the signed texts of both; version 2026-11.
 */
export const documentTypes: readonly DocumentType[] = [
  { name: 'Nghị quyết', codes: ['NQ'], short: true },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'] },
  { name: 'Quyết định', codes: ['QĐ'], short: true },
  { name: 'Quy định', codes: ['QyĐ', 'QĐ', 'QĐi'] },
  { name: 'Quy chế', codes: ['QC'] },
  { name: 'Quy trình', codes: ['QTr'] },
  { name: 'Chỉ thị', codes: ['CT'], short: true },
  { name: 'Kết luận', codes: ['KL'], short: true },
  { name: 'Kế hoạch', codes: ['KH'] },
  { name: 'Kế hoạch hành động', codes: ['KH', 'CTr'] },
  { name: 'Chương trình', codes: ['CTr'], also: ['Chương trình công tác'] },
  { name: 'Chương trình hành động', codes: ['CTr', 'CTHĐ', 'KH'] },
  { name: 'Đề án', codes: ['ĐA'] },
  { name: 'Dự án', codes: ['DA'] },
  { name: 'Phương án', codes: ['PA'] },
  { name: 'Thông báo', codes: ['TB'] },
  { name: 'Thông báo kết luận', codes: ['TB', 'KL', 'TBKL'] },
  { name: 'Thông tri', codes: ['TTr', 'TT'] },
  { name: 'Hướng dẫn', codes: ['HD'] },
  { name: 'Báo cáo', codes: ['BC'] },
  { name: 'Tờ trình', codes: ['TTr'] },
  { name: 'Công văn', codes: ['CV'], generic: true },
  { name: 'Văn bản', codes: ['CV'], generic: true },
  { name: 'Công điện', codes: ['CĐ'] },
  { name: 'Nghị định', codes: ['NĐ'], short: true },
  { name: 'Thông tư', codes: ['TT'], short: true },
  { name: 'Thông tư liên tịch', codes: ['TTLT'] },
  { name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  { name: 'Pháp lệnh', codes: ['PL'] },
  { name: 'Lệnh', codes: ['L'] },
  { name: 'Luật', codes: ['L'] },
  { name: 'Bộ luật', codes: ['L'] },
  { name: 'Hiến pháp', codes: [] },
  { name: 'Giấy mời', codes: ['GM'] },
  { name: 'Biên bản', codes: ['BB'] },
  { name: 'Hợp đồng', codes: ['HĐ'] },
  { name: 'Thông cáo', codes: ['TC'] },
  { name: 'Điều lệ', codes: ['ĐL'] },
]

/** Codes as they are written without Vietnamese letters or with a slip, and the code that is meant. */
export const codeVariants: Readonly<Record<string, string>> = {
  QD: 'QĐ',
  ND: 'NĐ',
  CD: 'CĐ',
  CTR: 'CTr',
  TTR: 'TTr',
  CTHD: 'CTHĐ',
  QDi: 'QĐi',
  QyD: 'QyĐ',
}
