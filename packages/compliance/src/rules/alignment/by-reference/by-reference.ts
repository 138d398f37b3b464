import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { verdictHit } from '../../../plan-view/verdict-place.js'

/** The plan only points to the superior’s figure. */
export const byReference = defineRule({
  meta: {
    id: 'alignment/by-reference',
    severity: 'warning',
    title: {
      vi: 'Chỉ dẫn lại chỉ tiêu của cấp trên, không đặt mức',
      en: 'The plan only points to the superior’s figure',
    },
    messages: {
      told: {
        vi: 'Kế hoạch chỉ dẫn lại “{text}” ({requirement}) mà không đặt mức của mình: {why}',
        en: 'The plan only points to “{textEn}” ({requirement}) and sets no level of its own: {whyEn}',
      },
    },
    basis: [basis.superior],
    needs: ['catalogs'],
  },
  *check({ plan, verdicts }) {
    for (const verdict of verdicts) {
      if (verdict.verdict !== 'by-reference') continue
      yield { message: 'told', ...verdictHit(plan, verdict) }
    }
  },
})
