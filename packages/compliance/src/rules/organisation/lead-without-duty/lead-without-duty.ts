import { defineRule } from '@commune-plan/engine'
import { bodyKey } from '../../../body/body-key.js'
import { isCollective } from '../../../body/is-collective.js'
import { basis } from '../../../basis/basis.js'
import { passagesIn, roleAt, sectionFor } from '../../../plan-view/role-at.js'
import { fold } from '../../../wording/fold.js'

/** Leads targets or tasks, and the organisation section does not name it. */
export const leadWithoutDuty = defineRule({
  meta: {
    id: 'organisation/lead-without-duty',
    severity: 'info',
    title: {
      vi: 'Đơn vị chủ trì không được giao trách nhiệm ở phần tổ chức thực hiện',
      en: 'Leads, and the organisation section does not name it',
    },
    messages: {
      missing: {
        vi: 'Mục “{quote}” không giao trách nhiệm cho {bodies}, dù chủ trì chỉ tiêu hoặc nhiệm vụ của kế hoạch.',
        en: '“{quote}” gives no duty to {bodies}, which lead targets or tasks of the plan.',
      },
    },
    basis: [basis.ownWords, basis.sixClear],
  },
  *check({ plan }) {
    const section = sectionFor(plan, 'organisation')
    if (section === null) return
    const headings = plan.passages.filter(
      ({ kind, line }) => kind === 'heading' && roleAt(plan, line) === 'organisation',
    )
    const words = bodyKey(
      [...headings, ...passagesIn(plan, 'organisation', 'reporting')].map(({ text }) => text).join(' ; '),
    )
    const charged = new Set(plan.charged.map(({ name }) => bodyKey(name)))
    const missing = new Map<string, string>()
    for (const { lead } of [...plan.targets, ...plan.tasks]) {
      for (const body of lead) {
        const key = bodyKey(body)
        if (isCollective(body) || charged.has(key) || words.includes(key) || isIssuer(body) || missing.has(key))
          continue
        missing.set(key, body)
      }
    }
    if (missing.size === 0) return
    yield {
      message: 'missing',
      data: { quote: section.title, bodies: [...missing.values()].join(', ') },
      subject: 'organisation',
      at: { line: section.line, span: section.span },
      quote: section.title,
      value: [...missing.keys()].sort().join(', '),
      expected: { vi: 'trách nhiệm của từng đơn vị chủ trì', en: 'a duty for each body that leads' },
      actual: [...missing.values()].join(', '),
    }
  },
})

/** The issuing body, its chairmen and the Party committee above it are not charged by their own plan. */
function isIssuer(body: string): boolean {
  return /^(?:ubnd|ủy ban nhân dân|hđnd|đảng ủy|ban thường vụ|chủ tịch|phó chủ tịch|lãnh đạo ubnd|thường trực)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u.test(
    fold(body),
  )
}
