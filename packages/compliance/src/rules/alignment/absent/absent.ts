import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { bindsCommune, verdictHit } from '../../../plan-view/verdict-place.js'

/** A requirement that binds each commune is absent. */
export const absent = defineRule({
  meta: {
    id: 'alignment/absent',
    severity: 'error',
    title: { vi: 'Thiếu chỉ tiêu cấp trên giao', en: 'A requirement that binds each commune is absent' },
    messages: {
      told: {
        vi: 'Kế hoạch không có chỉ tiêu “{text}” ({requirement}): {why}',
        en: 'The plan does not take up “{textEn}” ({requirement}): {whyEn}',
      },
    },
    basis: [basis.superior],
    needs: ['catalogs'],
  },
  *check({ plan, verdicts }) {
    for (const verdict of verdicts) {
      if (verdict.verdict !== 'absent') continue
      if (!bindsCommune(verdict)) continue
      yield { message: 'told', ...verdictHit(plan, verdict) }
    }
  },
})
