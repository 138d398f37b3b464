import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { allHits, phrase } from '../../../wording/phrase.js'
import { fold } from '../../../wording/fold.js'
import { written } from '../../../wording/written.js'

/** "In turn" before values, not before an act ("lần lượt tổ chức"). */
const inTurn = phrase(
  'lần lượt,?(?: phải)?(?: đạt| là| bằng| ở mức| từ| tối thiểu| ít nhất| trên| không dưới| chiếm| theo thứ tự| tương ứng|:)+',
  'lần lượt(?= \\d)',
  'tương ứng(?: là| đạt| lần lượt)(?= \\d)',
)
const value = /\d+(?:[.,]\d+)?(?= ?(?:%|[A-Za-zÀ-ɏḀ-ỿ]|,|;|\.| và|$))/gu
const shareName = phrase('tỷ lệ', 'tỉ lệ', 'số lượng')

/** "Lần lượt" with another number of values than of subjects. */
export const respectivelyMismatch = defineRule({
  meta: {
    id: 'target/respectively-mismatch',
    severity: 'warning',
    title: {
      vi: '“Lần lượt” mà số giá trị không khớp số đối tượng',
      en: '“Respectively” with another number of values',
    },
    messages: {
      mismatch: {
        vi: '“{quote}”: nêu {values} giá trị cho {subjects} đối tượng.',
        en: '“{quote}”: {values} value(s) for {subjects} subjects.',
      },
    },
    basis: [basis.measurable],
  },
  *check({ plan }) {
    for (const { id, line, span, text } of plan.targets) {
      const whole = fold(text)
      const hit = inTurn.exec(whole)
      if (hit === null) continue
      const end = whole.slice(hit.index).search(/[;.](?=\s|$)/u)
      const tail = whole.slice(hit.index + hit[0].length, end < 0 ? undefined : hit.index + end)
      const values = [...tail.replace(/năm \d{4}|quý [ivx\d]+/gu, '').matchAll(value)].length
      if (values === 0) continue
      const named = allHits(whole.slice(0, hit.index), shareName).length
      const subjects = Math.max(named, 2)
      if (values >= 2 && (named < 2 || values === named)) continue
      const quote = written(text)
        .slice(hit.index, hit.index + hit[0].length + tail.length)
        .trim()
      yield {
        message: 'mismatch',
        data: { quote, values: String(values), subjects: values === 1 && named < 2 ? 'nhiều' : String(subjects) },
        subject: subjectOf('target', id),
        at: { line, span },
        quote,
        expected: { vi: 'mỗi đối tượng một giá trị', en: 'one value for each subject' },
        actual: quote,
      }
    }
  },
})
