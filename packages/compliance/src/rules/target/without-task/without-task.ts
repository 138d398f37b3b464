import type { Indicator, IndicatorGroup, Plan } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { familiesOf } from '../../../alignment/families.js'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { passagesIn, roleAt } from '../../../plan-view/role-at.js'
import { indicatorOf } from '../../../measure/indicator-of.js'
import { expand } from '../../../wording/expand.js'
import { fold } from '../../../wording/fold.js'
import { phrase } from '../../../wording/phrase.js'

/** What targets are about, with the words by which a task that works towards them is told; generous on purpose. */
const subjects: readonly (readonly [RegExp, RegExp])[] = [
  [/[456]g|phủ sóng/u, /[456]g|phủ sóng|hạ tầng số|viễn thông|hạ tầng|lõm sóng/u],
  [
    /cáp quang|băng (?:thông )?rộng|internet/u,
    /cáp quang|băng (?:thông )?rộng|internet|hạ tầng|viễn thông|đường truyền/u,
  ],
  [/thanh toán/u, /thanh toán|dịch vụ công|không dùng tiền mặt|thương mại điện tử|phục vụ hành chính công/u],
  [/chữ ký số/u, /chữ ký số|ký số|chứng thư|xác thực điện tử/u],
  [/kỹ năng số|tập huấn|bồi dưỡng/u, /kỹ năng|tập huấn|bồi dưỡng|đào tạo|học tập số|bình dân học vụ/u],
  [/định danh|vneid/u, /định danh|vneid|đề án 06|dân cư/u],
  [/hồ sơ sức khỏe|y tế/u, /sức khỏe|y tế|khám chữa bệnh/u],
  [/an toàn thông tin|an ninh mạng|cấp độ an toàn/u, /an toàn|an ninh mạng/u],
  [/truy xuất nguồn gốc|ocop|thương mại điện tử/u, /truy xuất|ocop|thương mại điện tử|sàn/u],
  [/chứng thực|khai sinh|hộ tịch/u, /chứng thực|hộ tịch|dịch vụ công|thủ tục/u],
]

/** Who or where is counted, not what is to be reached. */
const counted = phrase(
  'người dân',
  'công dân',
  'dân số',
  'nhân dân',
  'cư dân',
  'dân cư',
  'cán bộ',
  'công chức',
  'trưởng thành',
  'gia đình',
  'hộ dân',
  'học sinh',
  'doanh nghiệp',
  'địa bàn',
  'diện tích',
  'thôn',
  'bản',
  'tuổi',
)
/** Words by which work of a group of indicators is told in general; `null` where each indicator wants work of its own. */
const generally: Readonly<Record<IndicatorGroup, RegExp | 'any' | null>> = {
  'administrative-services': phrase('thủ tục', 'dịch vụ công', 'hành chính công', 'một cửa', 'hồ sơ', 'trực tuyến'),
  data: phrase('dữ liệu', 'số hóa'),
  'digital-government': 'any',
  'economy-innovation': phrase(
    'doanh nghiệp',
    'hộ (?:sản xuất,? )?kinh doanh',
    'thương mại',
    'thanh toán',
    'sáng tạo',
    'khoa học',
    'ngân sách',
    'kinh phí',
    'sản phẩm',
  ),
  infrastructure: phrase(
    'hạ tầng',
    'viễn thông',
    'phủ sóng',
    'sóng',
    'cáp',
    'internet',
    'wifi',
    '[456]g',
    'đường truyền',
  ),
  monitoring: 'any',
  people: null,
  security: phrase('an toàn', 'an ninh mạng', 'mã độc'),
}

/** No task works towards the target. */
export const withoutTask = defineRule({
  meta: {
    id: 'target/without-task',
    severity: 'info',
    title: { vi: 'Chỉ tiêu không có nhiệm vụ để thực hiện', en: 'No task works towards the target' },
    messages: {
      without: {
        vi: 'Không nhiệm vụ, giải pháp nào của kế hoạch nhắm tới chỉ tiêu “{quote}”.',
        en: 'No task of the plan works towards “{quote}”.',
      },
    },
    basis: [basis.practice],
  },
  *check({ plan, indicators }) {
    const work = workOf(plan)
    if (work === '') return
    const { kinOf } = familiesOf(indicators)
    const mentioned = new Set((plan.mentions ?? []).flatMap((one) => (one.where === 'target' ? [] : [one.indicator])))
    const isMentioned = (id: string) => [id, ...kinOf(id)].some((near) => mentioned.has(near))
    const told = new Set<unknown>()
    for (const target of plan.targets) {
      if (target.clauses.length === 0) continue
      const words = expand(fold(target.text))
      const mine = subjects.filter(([about]) => about.test(words))
      const ids = [...new Set(target.clauses.flatMap((clause) => clause.indicator ?? []))]
      if (ids.length === 0 && target.indicator !== null) ids.push(target.indicator)
      // Certain only where the target is about one thing that a task would have to name.
      const [subject] = mine
      const about = subject?.[0] ?? ids[0]
      if (about === undefined || told.has(about)) continue
      if (mine.some(([, task]) => task.test(work)) || ids.some(isMentioned)) continue
      if (subject === undefined && ids.some((id) => isNamed(indicatorOf(indicators, id), work))) continue
      told.add(about)
      const { id, line, span, text } = target
      yield {
        message: 'without',
        data: { quote: text },
        subject: subjectOf('target', id),
        at: { line, span },
        quote: text,
        expected: { vi: 'ít nhất một nhiệm vụ cho chỉ tiêu', en: 'at least one task for the target' },
      }
    }
  },
})

/** Whether the work names what the indicator measures by a phrase of its wordings, or speaks of its group in general. */
function isNamed(indicator: Indicator | undefined, work: string): boolean {
  if (indicator === undefined) return true
  const general = generally[indicator.group]
  if (general === 'any' || general?.test(work) === true) return true
  return indicator.wording.some(({ all, any }) => {
    const measured = [...all.map((words) => [words]), ...(any ?? [])].filter(
      (group) => !group.some((words) => counted.test(fold(words))),
    )
    return measured.length === 0 || measured.some((group) => group.some((words) => work.includes(fold(words))))
  })
}

/** All that the plan says of work: its tasks, and the sections of tasks and organisation. */
function workOf(plan: Plan): string {
  const rows = plan.tasks.flatMap(({ name, deliverable }) => [name, deliverable ?? ''])
  const words = [
    ...plan.sections.filter(({ line }) => roleAt(plan, line) === 'tasks').map(({ title }) => title),
    ...passagesIn(plan, 'tasks', 'organisation').map(({ text }) => text),
  ]
  if (plan.tasks.length === 0 && passagesIn(plan, 'tasks').length === 0) return ''
  return [...rows, ...words].map((text) => expand(fold(text))).join('\n')
}
