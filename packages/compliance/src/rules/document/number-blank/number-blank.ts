import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { passagesAt } from '../../../plan-view/head-of-body.js'
import { folded } from '../../../wording/folded.js'

/** The plan's own number is left blank or missing. */
export const numberBlank = defineRule({
  meta: {
    id: 'document/number-blank',
    severity: 'warning',
    title: { vi: 'Số của kế hoạch để trống hoặc không có', en: 'The number of the plan is blank or missing' },
    messages: {
      blank: {
        vi: 'Số của kế hoạch còn để trống: “{quote}”.',
        en: 'The number of the plan is left blank: “{quote}”.',
      },
      missing: {
        vi: 'Không thấy dòng “Số: …/KH-…” ở phần đầu kế hoạch.',
        en: 'The head of the plan has no number line (“Số: …/KH-…”).',
      },
    },
    basis: [basis.components],
  },
  *check({ plan }) {
    const { number, symbol, lines } = plan.header
    if (number !== null) return
    const line = lines.number ?? lines.symbol
    const written =
      line === undefined
        ? undefined
        : passagesAt(plan, line).find((passage) => /^[^A-Za-zÀ-ɏḀ-ỿ]*số/u.test(folded(passage)))
    const blank = line !== undefined && (written !== undefined || symbol !== null)
    const quote = blank ? (written?.text ?? `Số: /${symbol ?? ''}`) : ''
    yield {
      message: blank ? 'blank' : 'missing',
      data: { quote },
      subject: 'header.number',
      at: { line: line ?? lines.title ?? 1, span: written?.span ?? null },
      quote,
      value: blank ? 'blank' : 'missing',
      expected: {
        vi: 'số thứ tự đăng ký, ví dụ “Số: 25/KH-UBND”',
        en: 'the registered number, such as “Số: 25/KH-UBND”',
      },
      actual: blank ? quote : null,
    }
  },
})
