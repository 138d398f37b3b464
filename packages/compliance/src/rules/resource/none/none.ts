import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { placeOfLack } from '../../../plan-view/place-of-lack.js'
import { roleAt } from '../../../plan-view/role-at.js'
import { fold } from '../../../wording/fold.js'
import { folded } from '../../../wording/folded.js'
import { phrase } from '../../../wording/phrase.js'

const money = phrase('kinh phí', 'ngân sách', 'dự toán', 'nguồn vốn', 'nguồn lực tài chính', 'nguồn tài chính')
const office = phrase('phòng', 'văn phòng', 'ban', 'bộ phận', 'kế toán', 'công chức', 'trung tâm')

/** No word on funding, or no body charged with it. */
export const none = defineRule({
  meta: {
    id: 'resource/none',
    severity: 'warning',
    title: {
      vi: 'Không nói đến kinh phí hoặc không giao ai lo kinh phí',
      en: 'No word on funding, or nobody charged with it',
    },
    messages: {
      none: { vi: 'Kế hoạch không nói kinh phí lấy từ đâu.', en: 'The plan does not say where its funds come from.' },
      'no-body': {
        vi: 'Kế hoạch có nói đến kinh phí (“{quote}”) nhưng không giao đơn vị nào tham mưu, bố trí.',
        en: 'The plan speaks of funds (“{quote}”) and charges no body with providing them.',
      },
    },
    basis: [basis.programme, basis.practice],
  },
  *check({ plan }) {
    const about = plan.passages.filter(
      (passage) => passage.kind !== 'cell' && money.test(folded(passage)) && roleAt(plan, passage.line) !== 'targets',
    )
    const funded = plan.tasks.some(({ name, lead }) => lead.length > 0 && money.test(fold(name)))
    const [first] = about.filter(({ kind }) => kind !== 'heading')
    if (first === undefined && !funded) {
      yield {
        message: 'none',
        data: { quote: '' },
        subject: 'resources',
        ...placeOfLack(plan, 'resources', 'organisation'),
        value: 'none',
      }
      return
    }
    const charged =
      funded ||
      plan.charged.some(({ duties }) => duties.some((duty) => money.test(fold(duty)))) ||
      about.some(
        (passage) =>
          ['organisation', 'resources'].includes(roleAt(plan, passage.line) ?? '') && office.test(folded(passage)),
      )
    if (charged || first === undefined) return
    const quote = first.text.slice(0, 160)
    yield {
      message: 'no-body',
      data: { quote },
      subject: 'resources',
      at: { line: first.line, span: first.span },
      quote,
      value: 'no-body',
    }
  },
})
