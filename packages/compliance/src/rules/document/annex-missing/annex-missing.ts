import { defineRule } from '@commune-plan/engine'
import { annexNumber, annexSubject } from '../../../plan-view/annex-label.js'
import { basis } from '../../../basis/basis.js'
import { passagesAt } from '../../../plan-view/head-of-body.js'
import { fold } from '../../../wording/fold.js'
import { folded } from '../../../wording/folded.js'

/** "Phụ lục I ban hành kèm theo Nghị định số …": the annex of another document. */
const ofAnother =
  /^[^.;()]{0,20}(?:ban hành )?(?:kèm theo|của|tại|thuộc) (?:các )?(?:nghị định|nghị quyết|quyết định|thông tư|đề án|chương trình|hướng dẫn|công văn|kế hoạch (?:số \d|của (?:tỉnh|thành phố|ubnd tỉnh|ubnd thành phố)))/u

/** The plan refers to an annex that is not there. */
export const annexMissing = defineRule({
  meta: {
    id: 'document/annex-missing',
    severity: 'error',
    title: { vi: 'Dẫn phụ lục nhưng không kèm phụ lục', en: 'Refers to an annex that is not there' },
    messages: {
      missing: {
        vi: 'Kế hoạch dẫn “{quote}” nhưng không có phụ lục đó kèm theo.',
        en: 'The plan refers to “{quote}”, and no such annex is attached.',
      },
    },
    basis: [basis.form, basis.ownWords],
  },
  *check({ plan }) {
    const there = plan.annexes.filter(({ at }) => at !== null)
    const numbers = new Set(there.flatMap(({ label }) => annexNumber(label) ?? []))
    for (const annex of plan.annexes) {
      if (annex.at !== null) continue
      const number = annexNumber(annex.label)
      const [mention] = annex.mentions.filter(({ line, written }) => {
        const at = passagesAt(plan, line)
        return !at.some((passage) => {
          const index = folded(passage).indexOf(fold(written))
          return index >= 0 && ofAnother.test(folded(passage).slice(index + fold(written).length))
        })
      })
      if (mention === undefined) continue
      if (number === null ? there.length > 0 : numbers.has(number)) continue
      yield {
        message: 'missing',
        data: { quote: mention.written },
        subject: annexSubject(annex.label ?? 'phụ lục', 0),
        at: { line: mention.line, span: mention.span },
        quote: mention.written,
        value: annex.label ?? 'annex',
        expected: { vi: 'phụ lục được kèm theo, hoặc bỏ lời dẫn', en: 'the annex attached, or the reference removed' },
        actual: null,
      }
    }
  },
})
