import type { Certainty } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { verdictHit } from '../../../plan-view/verdict-place.js'

const order: readonly Certainty[] = ['stated', 'repaired', 'inherited', 'assumed', 'ambiguous']
const names: Readonly<Record<Certainty, string>> = {
  stated: 'nêu rõ',
  repaired: 'đã sửa lỗi chữ',
  inherited: 'lấy theo đề mục',
  assumed: 'suy từ năm của kế hoạch',
  ambiguous: 'có nhiều cách hiểu',
}
const judged = ['equal', 'tighter', 'looser', 'later']

/** The match rests on a reading below the confidence threshold. */
export const uncertain = defineRule({
  meta: {
    id: 'alignment/uncertain',
    severity: 'info',
    title: {
      vi: 'Kết quả đối chiếu dựa trên cách đọc chưa chắc chắn',
      en: 'A verdict that rests on an uncertain reading',
    },
    messages: {
      told: {
        vi: 'Đối chiếu “{quote}” với “{text}” ({requirement}) dựa trên cách đọc chưa chắc chắn ({certainty}); cần người kiểm tra lại.',
        en: 'Comparing “{quote}” with “{textEn}” ({requirement}) rests on an uncertain reading ({certaintyEn}); somebody should look.',
      },
    },
    basis: [basis.superior],
    needs: ['catalogs'],
    options: {
      from: {
        type: 'choice',
        default: 'ambiguous',
        values: ['repaired', 'inherited', 'assumed', 'ambiguous'],
        label: { vi: 'Mức chắc chắn từ đó trở xuống thì báo', en: 'Certainty from which on downwards it is told' },
      },
    },
  },
  *check({ plan, verdicts, options }) {
    const threshold = order.findIndex((certainty) => certainty === options.from)
    for (const verdict of verdicts) {
      if (!judged.includes(verdict.verdict) || order.indexOf(verdict.certainty) < threshold) continue
      const hit = verdictHit(plan, verdict)
      yield {
        message: 'told',
        ...hit,
        data: { ...hit.data, certainty: names[verdict.certainty], certaintyEn: verdict.certainty },
      }
    }
  },
})
