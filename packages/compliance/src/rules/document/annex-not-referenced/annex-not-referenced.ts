import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { annexNumber, annexSubject } from '../../../plan-view/annex-label.js'

/** An annex that the body never refers to. */
export const annexNotReferenced = defineRule({
  meta: {
    id: 'document/annex-not-referenced',
    severity: 'info',
    title: { vi: 'Có phụ lục nhưng phần lời không dẫn', en: 'An annex that the body never refers to' },
    messages: {
      unreferenced: {
        vi: 'Phần lời của kế hoạch không dẫn đến “{annex}”.',
        en: 'The body never refers to “{annex}”.',
      },
    },
    basis: [basis.form],
  },
  *check({ plan }) {
    const mentioned = plan.annexes.filter(({ mentions }) => mentions.length > 0)
    const numbers = new Set(
      mentioned.flatMap(({ label, mentions }) =>
        [label, ...mentions.map(({ written }) => written)].flatMap((name) => annexNumber(name) ?? []),
      ),
    )
    const unnumbered = mentioned.some(({ mentions }) => mentions.some(({ written }) => annexNumber(written) === null))
    for (const [index, annex] of plan.annexes.entries()) {
      if (annex.at === null || annex.mentions.length > 0) continue
      const number = annexNumber(annex.label)
      if (number === null ? unnumbered : numbers.has(number)) continue
      const name = annex.label ?? annex.title ?? ''
      yield {
        message: 'unreferenced',
        data: { annex: name },
        subject: annexSubject(annex.label, index),
        at: { line: annex.at.line, span: annex.at.span },
        quote: name,
        expected: { vi: 'một câu dẫn “(Chi tiết tại Phụ lục … kèm theo)”', en: 'a sentence that points to it' },
        suggestion: `(Chi tiết tại ${annex.label ?? 'Phụ lục'} kèm theo Kế hoạch này)`,
      }
    }
  },
})
