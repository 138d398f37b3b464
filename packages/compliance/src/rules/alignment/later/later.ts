import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { bindsCommune, verdictHit } from '../../../plan-view/verdict-place.js'

/** Reached later than asked. */
export const later = defineRule({
  meta: {
    id: 'alignment/later',
    severity: 'error',
    title: { vi: 'Chỉ tiêu đạt muộn hơn thời hạn cấp trên giao', en: 'Reached later than asked' },
    messages: {
      told: {
        vi: '“{quote}” đạt muộn hơn thời hạn cấp trên giao “{text}” ({requirement}): {why}',
        en: '“{quote}” is reached later than “{textEn}” asks ({requirement}): {whyEn}',
      },
    },
    basis: [basis.superior],
    needs: ['catalogs'],
  },
  *check({ plan, verdicts }) {
    for (const verdict of verdicts) {
      if (verdict.verdict !== 'later') continue
      yield { message: 'told', ...verdictHit(plan, verdict), severity: bindsCommune(verdict) ? 'error' : 'info' }
    }
  },
})
