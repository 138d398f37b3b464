import type { SectionRole } from '@commune-plan/model'
import { foldText } from '@commune-plan/vietnamese'

const start = String.raw`^(?:(?:về|các|những|một số|hệ thống|nhóm|danh mục|xác định|bảng|phần)\s+){0,3}`
const roles: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'general-objectives',
    new RegExp(
      `${start}(?:mục tiêu (?:chung|tổng quát|tổng thể|bao trùm)|tổng quát$|định hướng$|tầm nhìn(?!.*\\d{4}))`,
      'u',
    ),
  ],
  ['targets', new RegExp(`${start}(?:chỉ tiêu|mục tiêu)(?!.*(?:nhiệm vụ|giải pháp))`, 'u')],
  ['targets', /^cụ thể$/u],
  ['targets', /^(?:các |một số )?(?:kết quả|nội dung|mức|yêu cầu) (?:cần đạt|phải đạt|phấn đấu|chủ yếu cần đạt)/u],
  ['purpose', new RegExp(`${start}mục đích`, 'u')],
  ['principles', new RegExp(`${start}(?:yêu cầu|nguyên tắc|quan điểm|phương châm)`, 'u')],
  [
    'reporting',
    new RegExp(
      `${start}(?:chế độ (?:thông tin|báo cáo)|(?:thông tin,? )?báo cáo|kiểm tra, giám sát,? (?:và )?báo cáo)`,
      'u',
    ),
  ],
  [
    'organisation',
    new RegExp(`${start}(?:tổ chức (?:thực hiện|triển khai)|phân công|trách nhiệm|biện pháp tổ chức)`, 'u'),
  ],
  ['resources', new RegExp(`${start}(?:nguồn )?(?:kinh phí|nguồn lực|nguồn vốn|tài chính|dự toán|lực thực hiện)`, 'u')],
  [
    'tasks',
    /(?:nhiệm vụ|giải pháp|nội dung (?:thực hiện|triển khai|công việc|hoạt động)|(?:các )?hoạt động (?:chủ yếu|trọng tâm|chính|cụ thể)|công việc)/u,
  ],
  ['recipients', /^nơi nhận/u],
]
/** A heading of tasks among objectives begins with the word; elsewhere the word may stand anywhere. */
const tasksFirst = new RegExp(`${start}(?:nhiệm vụ|giải pháp)`, 'u')

/** Which roles a sub-heading may have of its own, by the role of its parent; everywhere else the parent's holds. */
const within: Partial<Record<SectionRole, readonly SectionRole[]>> = {
  tasks: ['targets', 'general-objectives'],
  targets: ['general-objectives', 'targets', 'tasks'],
  'general-objectives': ['targets'],
  organisation: ['reporting', 'resources'],
  reporting: [],
  purpose: ['purpose', 'principles'],
  principles: ['purpose', 'principles'],
  resources: [],
}

/**
 * What a section holds, from the words of its heading and the role of the section it stands in.
 *
 * @param title heading without its number
 * @param parent role of the enclosing section, `null` at the top
 */
export function sectionRole(title: string, parent: SectionRole | null): SectionRole {
  const own = ownRole(title)
  if (parent === null || parent === 'other' || parent === 'annex') return own ?? 'other'
  const allowed = within[parent]
  if (own === 'tasks' && parent !== 'tasks' && !tasksFirst.test(foldText(title))) return parent
  if (own !== null && (allowed === undefined || allowed.includes(own))) return own
  return parent
}

function ownRole(title: string): SectionRole | null {
  const folded = foldText(title)
    .replace(/[.:;,\s]+$/u, '')
    .trim()
  if (folded.length > 160 && !/^(?:nhiệm vụ|mục tiêu|chỉ tiêu)/u.test(folded)) return null
  for (const [role, pattern] of roles) if (pattern.test(folded)) return role
  return null
}
