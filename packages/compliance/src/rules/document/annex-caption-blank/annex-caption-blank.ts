import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { annexSubject } from '../../../plan-view/annex-label.js'

/** Number or date of the plan is left blank in an annex caption. */
export const annexCaptionBlank = defineRule({
  meta: {
    id: 'document/annex-caption-blank',
    severity: 'info',
    title: {
      vi: 'Dòng “Kèm theo Kế hoạch số …” của phụ lục để trống',
      en: 'The caption of an annex leaves number or date blank',
    },
    messages: {
      blank: {
        vi: 'Dòng “{quote}” chưa ghi đủ {what} của kế hoạch.',
        en: 'The caption “{quote}” leaves {whatEn} of the plan blank.',
      },
    },
    basis: [basis.form],
  },
  *check({ plan }) {
    for (const [index, { caption, label }] of plan.annexes.entries()) {
      if (caption === null) continue
      const noNumber = caption.number === null
      const noDate = caption.date === null || caption.date.length < 10
      if (!noNumber && !noDate) continue
      const { number, date } = plan.header
      yield {
        message: 'blank',
        data: {
          quote: caption.written,
          what: noNumber && noDate ? 'số và ngày ban hành' : noNumber ? 'số' : 'ngày ban hành',
          whatEn: noNumber && noDate ? 'number and date' : noNumber ? 'the number' : 'the date',
        },
        subject: annexSubject(label, index),
        at: { line: caption.line, span: caption.span },
        quote: caption.written,
        value: `${noNumber ? 'number' : ''} ${noDate ? 'date' : ''}`,
        expected: {
          vi:
            number === null || date === null
              ? 'số và ngày ban hành của kế hoạch'
              : `số ${number} và ngày ban hành của kế hoạch`,
          en: 'number and date of the plan',
        },
        actual: caption.written,
      }
    }
  },
})
