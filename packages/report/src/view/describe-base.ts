import type { IndicatorBase } from '@commune-plan/model'
import type { Language } from '../format.js'

const bases: Readonly<Record<Exclude<IndicatorBase, 'other'> | 'unstated', readonly [vi: string, en: string]>> = {
  procedures: ['số thủ tục hành chính', 'administrative procedures'],
  'eligible-procedures': ['số thủ tục hành chính đủ điều kiện', 'eligible administrative procedures'],
  dossiers: ['số hồ sơ', 'dossiers'],
  transactions: ['số giao dịch', 'transactions'],
  population: ['dân số', 'the population'],
  adults: ['số người trưởng thành', 'adults'],
  officials: ['số cán bộ, công chức, viên chức', 'officials'],
  households: ['số hộ gia đình', 'households'],
  villages: ['số thôn, tổ dân phố', 'villages'],
  area: ['diện tích', 'the area'],
  enterprises: ['số doanh nghiệp', 'enterprises'],
  users: ['số người sử dụng', 'users'],
  systems: ['số hệ thống thông tin', 'information systems'],
  'work-files': ['số hồ sơ công việc', 'work files'],
  tasks: ['số nhiệm vụ', 'tasks'],
  budget: ['ngân sách', 'the budget'],
  products: ['số sản phẩm', 'products'],
  agencies: ['số cơ quan, đơn vị', 'agencies'],
  unstated: ['cơ sở tính chưa được nêu rõ', 'a base that is not stated'],
}

const isKnown = (base: string): base is keyof typeof bases => Object.hasOwn(bases, base)

/** What a share is taken of, in words: `tính trên số hồ sơ`; `null` for counts. Other text is given as it is. */
export function describeBase(base: string | null, lang: Language): string | null {
  if (base === null || base === '' || base === 'other') return null
  const text = isKnown(base) ? bases[base][lang === 'vi' ? 0 : 1] : base
  return lang === 'vi' ? `tính trên ${text}` : `of ${text}`
}
