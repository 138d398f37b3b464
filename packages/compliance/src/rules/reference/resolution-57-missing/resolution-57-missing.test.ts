import { makePassage, makeReference, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { resolution57Missing } from './resolution-57-missing.js'

const only = (text: string, ...references: ReturnType<typeof makeReference>[]) => ({
  references,
  passages: [makePassage(text)],
})
await testRule(
  resolution57Missing,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'no document at all',
        plan: makePlan(only('UBND xã ban hành Kế hoạch chuyển đổi số như sau:')),
        findings: [
          {
            quote: 'MỤC ĐÍCH',
            line: 13,
            message: 'missing',
            severity: 'error',
            subject: 'references',
            says: 'Kế hoạch không dẫn Nghị quyết 57-NQ/TW của Bộ Chính trị ở bất cứ chỗ nào.',
            suggestion:
              'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
            value: 'missing',
          },
        ],
      },
      {
        name: 'another resolution',
        plan: makePlan(only('Thực hiện Nghị quyết số 71/NQ-CP', makeReference('Nghị quyết', '71/NQ-CP'))),
        findings: [{ quote: 'I. MỤC ĐÍCH' }],
      },
      {
        name: 'a number that only ends alike',
        plan: makePlan(only('Nghị quyết số 157-NQ/TU của Tỉnh ủy', makeReference('Nghị quyết', '157-NQ/TU'))),
        findings: [{ quote: 'I. MỤC ĐÍCH' }],
      },
      {
        name: 'a plan with number 57',
        plan: makePlan(only('Kế hoạch số 57/KH-UBND của tỉnh', makeReference('Kế hoạch', '57/KH-UBND'))),
        findings: [{ quote: 'I. MỤC ĐÍCH' }],
      },
    ],
    lookAlikes: [
      { name: 'in the running text', plan: makePlan(only('quán triệt Nghị quyết số 57-NQ/TW trong cán bộ')) },
      { name: 'short', plan: makePlan(only('theo tinh thần Nghị quyết 57 của Bộ Chính trị')) },
      { name: 'with a blank', plan: makePlan(only('triển khai Nghị quyết 57- NQ/TW')) },
      { name: 'abbreviated', plan: makePlan(only('Ban Chỉ đạo NQ57 xã')) },
      {
        name: 'misnumbered: another rule',
        plan: makePlan(only('Nghị quyết số 57-KL/TW', makeReference('Nghị quyết', '57-KL/TW'))),
      },
    ],
  },
  builtIn,
)
