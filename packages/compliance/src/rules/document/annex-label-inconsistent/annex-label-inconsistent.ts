import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { annexLabelStyle } from '../../../plan-view/annex-label.js'

/** The annexes of one plan are called by labels of different forms. */
export const annexLabelInconsistent = defineRule({
  meta: {
    id: 'document/annex-label-inconsistent',
    severity: 'advice',
    title: { vi: 'Ký hiệu phụ lục không thống nhất', en: 'Annexes are labelled inconsistently' },
    messages: {
      differs: {
        vi: 'Phụ lục được gọi là “{quote}” ở đây, là “{other}” ở dòng {line}.',
        en: 'An annex is called “{quote}” here and “{other}” in line {line}.',
      },
    },
    basis: [basis.form],
  },
  *check({ plan }) {
    const heads = plan.annexes.flatMap(({ at, label }) =>
      at === null || label === null ? [] : [{ line: at.line, span: at.span, written: label }],
    )
    const mentions = plan.annexes
      .flatMap((annex) => annex.mentions)
      .sort((a, b) => a.line - b.line || a.span.start - b.span.start)
    const labelled = [...heads, ...mentions].filter(({ written }) => annexLabelStyle(written) !== null)
    const [reference] = labelled
    if (reference === undefined) return
    const style = annexLabelStyle(reference.written)
    const other = labelled
      .filter(({ written }) => annexLabelStyle(written) !== style)
      .reduce<(typeof labelled)[number] | null>(
        (first, one) => (first === null || one.line < first.line ? one : first),
        null,
      )
    if (other === null) return
    yield {
      message: 'differs',
      data: { quote: other.written, other: reference.written, line: String(reference.line) },
      subject: 'annexes',
      at: { line: other.line, span: other.span },
      quote: other.written,
      value: 'labels',
      expected: {
        vi: `cùng một cách ghi, như “${reference.written}”`,
        en: `one form throughout, such as “${reference.written}”`,
      },
      actual: other.written,
    }
  },
})
