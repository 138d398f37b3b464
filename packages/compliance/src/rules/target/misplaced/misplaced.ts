import type { Indicator, IndicatorGroup, Target } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { lastHeading } from '../../../plan-view/last-heading.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { indicatorOf } from '../../../measure/indicator-of.js'
import { expand } from '../../../wording/expand.js'
import { fold } from '../../../wording/fold.js'
import { phrase } from '../../../wording/phrase.js'

interface Topic {
  readonly id: string
  readonly vi: string
  readonly en: string
  /** Groups of the catalog's indicators that can belong to nothing else. */
  readonly groups: readonly IndicatorGroup[]
  /** The same by words, for a target that no indicator recognises. */
  readonly target: RegExp
  readonly heading: RegExp
}

const topics: readonly Topic[] = [
  {
    id: 'services',
    vi: 'thủ tục hành chính, dịch vụ công',
    en: 'procedures and public services',
    groups: ['administrative-services'],
    target: phrase(
      'thanh toán trực tuyến',
      'hồ sơ(?: thủ tục hành chính)? (?:được )?(?:nộp|xử lý|tiếp nhận)? ?(?:hoàn toàn )?trực tuyến',
      'dịch vụ công trực tuyến',
      'kết quả giải quyết thủ tục hành chính',
    ),
    heading: phrase(
      'thủ tục hành chính',
      'dịch vụ công',
      'cải cách hành chính',
      'phục vụ (?:người dân|nhân dân|doanh nghiệp)',
    ),
  },
  {
    id: 'infrastructure',
    vi: 'hạ tầng số',
    en: 'digital infrastructure',
    groups: ['infrastructure'],
    target: phrase('phủ sóng', 'cáp quang', 'băng (?:thông )?rộng', 'trạm bts'),
    heading: phrase('hạ tầng', 'viễn thông', 'kết nối số'),
  },
  {
    id: 'people',
    vi: 'nhân lực, kỹ năng số',
    en: 'people and digital skills',
    groups: [],
    target: phrase('(?:bồi dưỡng|tập huấn|đào tạo)(?: [A-Za-zÀ-ɏḀ-ỿ,]+){0,6} kỹ năng số'),
    heading: phrase('nhân lực', 'nguồn lực', 'kỹ năng', 'con người', 'năng lực', 'đào tạo', 'xã hội số', 'công dân số'),
  },
  {
    id: 'security',
    vi: 'an toàn, an ninh mạng',
    en: 'security',
    groups: ['security'],
    target: phrase('an toàn(?: hệ thống)? thông tin(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,3} cấp độ', 'cấp độ an toàn'),
    heading: phrase('an toàn', 'an ninh', 'bảo mật'),
  },
]
/** Headings that hold targets of several subjects. */
const broad = phrase('chính quyền (?:số|điện tử)', 'chính phủ số', 'chuyển đổi số')
/** Indicators that plans put under society or people as well as under their group. */
const anywhere = new Set([
  'smartphone-adults',
  'free-wifi-places',
  'officials-security-training',
  'online-services-use',
])

/** A target stands under a heading of another subject while its own subject has one. */
export const misplaced = defineRule({
  meta: {
    id: 'target/misplaced',
    severity: 'advice',
    title: { vi: 'Chỉ tiêu đặt không đúng mục', en: 'A target under the wrong heading' },
    messages: {
      misplaced: {
        vi: 'Chỉ tiêu “{quote}” thuộc nhóm {topic} nhưng đặt ở mục “{heading}”; kế hoạch có mục “{better}”.',
        en: 'The target “{quote}” is on {topicEn} and stands under “{heading}”; the plan has “{better}”.',
      },
    },
    basis: [basis.practice],
  },
  *check({ plan, indicators }) {
    const headings = [...new Set(plan.targets.map(({ section }) => section))].map((section) => ({
      section,
      name: lastHeading(section),
    }))
    for (const target of plan.targets) {
      const { id, line, span, text, section, clauses } = target
      const mine = topicsOf(target, indicators)
      const [topic] = mine
      if (topic === undefined || mine.length > 1 || clauses.length === 0) continue
      const own = expand(fold(lastHeading(section)))
      const named = broad.test(own) ? [] : topics.filter(({ heading }) => heading.test(own))
      if (named.length === 0 || named.some(({ id: other }) => other === topic.id)) continue
      const better = headings.find(
        ({ section: other, name }) => other !== section && topic.heading.test(expand(fold(name))),
      )
      if (better === undefined) continue
      yield {
        message: 'misplaced',
        data: {
          quote: text,
          topic: topic.vi,
          topicEn: topic.en,
          heading: lastHeading(section),
          better: better.name,
        },
        subject: subjectOf('target', id),
        at: { line, span },
        quote: text,
        expected: { vi: better.name, en: better.name },
        actual: section,
      }
    }
  },
})

/** By the indicators that its figures were recognised as, else by its words. */
function topicsOf({ indicator, clauses, text }: Target, indicators: readonly Indicator[]): readonly Topic[] {
  const ids = [indicator, ...clauses.map((clause) => clause.indicator)].filter((id) => typeof id === 'string')
  if (ids.some((id) => anywhere.has(id))) return []
  const known = ids.flatMap((id) => indicatorOf(indicators, id)?.group ?? [])
  const words = expand(fold(text))
  return topics.filter(({ groups, target }) =>
    known.length > 0 && groups.length > 0 ? known.some((group) => groups.includes(group)) : target.test(words),
  )
}
