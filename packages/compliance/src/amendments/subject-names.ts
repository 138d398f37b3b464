import type { PlanChange } from './plan-change.js'

const subjects: Readonly<Record<PlanChange['subject'], readonly [string, string]>> = {
  target: ['Chỉ tiêu', 'Target'],
  task: ['Nhiệm vụ', 'Task'],
  reporting: ['Báo cáo', 'Report'],
}
const fields: Readonly<Record<PlanChange['field'], readonly [string, string]>> = {
  whole: ['nội dung', 'the whole'],
  value: ['giá trị', 'the value'],
  deadline: ['thời hạn', 'the deadline'],
  strive: ['mức cam kết', 'the commitment'],
  base: ['mẫu số', 'the base'],
  lead: ['đơn vị chủ trì', 'the lead'],
  product: ['sản phẩm', 'the product'],
  section: ['mục', 'the section'],
  wording: ['câu chữ', 'the wording'],
}

/**
 * Names of what changed, for messages in both languages.
 *
 * @param subject what the change is about
 * @param field what changed of it
 */
export function subjectNames(subject: PlanChange['subject'], field: PlanChange['field']) {
  const [what, whatEn] = subjects[subject]
  const [fieldVi, fieldEn] = fields[field]
  return { what, whatEn, field: fieldVi, fieldEn }
}
