import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { bindsCommune, verdictHit } from '../../../plan-view/verdict-place.js'

/** A target below the level asked. */
export const looser = defineRule({
  meta: {
    id: 'alignment/looser',
    severity: 'error',
    title: { vi: 'Chỉ tiêu thấp hơn mức cấp trên giao', en: 'A target below the level asked' },
    messages: {
      told: {
        vi: '“{quote}” thấp hơn mức cấp trên giao “{text}” ({requirement}): {why}',
        en: '“{quote}” is below “{textEn}” ({requirement}): {whyEn}',
      },
    },
    basis: [basis.superior],
    needs: ['catalogs'],
  },
  *check({ plan, verdicts }) {
    for (const verdict of verdicts) {
      if (verdict.verdict !== 'looser') continue
      // Against an aim of the whole province a commune may be below: it is told, not counted against it.
      yield { message: 'told', ...verdictHit(plan, verdict), severity: bindsCommune(verdict) ? 'error' : 'info' }
    }
  },
})
