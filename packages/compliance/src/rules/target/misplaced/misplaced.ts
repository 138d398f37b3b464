import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { expand } from '../../../wording/expand.js'
import { fold } from '../../../wording/fold.js'
import { phrase } from '../../../wording/phrase.js'

interface Topic {
  readonly id: string
  readonly vi: string
  readonly en: string
  /** Words of a target that can belong to nothing else. */
  readonly target: RegExp
  readonly heading: RegExp
}

const topics: readonly Topic[] = [
  {
    id: 'services',
    vi: 'thủ tục hành chính, dịch vụ công',
    en: 'procedures and public services',
    target: phrase(
      'thanh toán trực tuyến',
      'hồ sơ(?: thủ tục hành chính)? (?:được )?(?:nộp|xử lý|tiếp nhận)? ?(?:hoàn toàn )?trực tuyến',
      'dịch vụ công trực tuyến',
      'kết quả giải quyết thủ tục hành chính',
    ),
    heading: phrase('thủ tục hành chính', 'dịch vụ công', 'cải cách hành chính'),
  },
  {
    id: 'infrastructure',
    vi: 'hạ tầng số',
    en: 'digital infrastructure',
    target: phrase('phủ sóng', 'cáp quang', 'băng (?:thông )?rộng', 'trạm bts'),
    heading: phrase('hạ tầng'),
  },
  {
    id: 'people',
    vi: 'nhân lực, kỹ năng số',
    en: 'people and digital skills',
    target: phrase('(?:bồi dưỡng|tập huấn|đào tạo)(?: [A-Za-zÀ-ɏḀ-ỿ,]+){0,6} kỹ năng số'),
    heading: phrase('nhân lực', 'nguồn lực', 'kỹ năng', 'con người', 'năng lực', 'đào tạo', 'xã hội số', 'công dân số'),
  },
  {
    id: 'security',
    vi: 'an toàn, an ninh mạng',
    en: 'security',
    target: phrase('an toàn(?: hệ thống)? thông tin(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,3} cấp độ', 'cấp độ an toàn'),
    heading: phrase('an toàn', 'an ninh'),
  },
]

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
  *check({ plan }) {
    const headings = [...new Set(plan.targets.map(({ section }) => section))].map((section) => ({
      section,
      name: section.split(' > ').at(-1) ?? section,
    }))
    for (const { id, line, span, text, section, clauses } of plan.targets) {
      const words = expand(fold(text))
      const mine = topics.filter(({ target }) => target.test(words))
      const [topic] = mine
      if (topic === undefined || mine.length > 1 || clauses.length === 0) continue
      const own = expand(fold(section.split(' > ').at(-1) ?? ''))
      const named = topics.filter(({ heading }) => heading.test(own))
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
          heading: section.split(' > ').at(-1) ?? '',
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
