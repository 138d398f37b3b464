import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { placeOfLack } from '../../../plan-view/place-of-lack.js'
import { folded } from '../../../wording/folded.js'
import { phrase } from '../../../wording/phrase.js'

const named = phrase('nghị quyết(?: số)? ?:? ?57(?: ?[-/] ?(?:nq|kl)/tw)?', '57 ?[-/] ?nq ?/ ?tw', 'nq ?-?(?: số)? ?57')

/** The plan does not name Resolution 57-NQ/TW. */
export const resolution57Missing = defineRule({
  meta: {
    id: 'reference/resolution-57-missing',
    severity: 'error',
    title: { vi: 'Không dẫn Nghị quyết 57-NQ/TW', en: 'Resolution 57-NQ/TW is not cited' },
    messages: {
      missing: {
        vi: 'Kế hoạch không dẫn Nghị quyết 57-NQ/TW của Bộ Chính trị ở bất cứ chỗ nào.',
        en: 'The plan nowhere cites Politburo Resolution 57-NQ/TW.',
      },
    },
    basis: [basis.resolution57],
  },
  *check({ plan }) {
    if (plan.references.some(({ number }) => /^57[-/](?:nq|kl)/iu.test(number.replace(/\s/gu, '')))) return
    if (plan.passages.some((passage) => named.test(folded(passage)))) return
    yield {
      message: 'missing',
      subject: 'references',
      ...placeOfLack(plan, 'purpose'),
      value: 'missing',
      suggestion:
        'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    }
  },
})
