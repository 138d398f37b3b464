import { makePlan } from '../../../testing/make.js'
import { makeVerdict, someCatalog } from '../../../testing/make-verdict.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { byReference } from './by-reference.js'

const given = (...verdicts: ReturnType<typeof makeVerdict>[]) => ({ catalogs: [someCatalog], verdicts })
await testRule(
  byReference,
  {
    valid: [soundWith({ catalogs: [someCatalog] })],
    invalid: [
      {
        name: 'points to the superior',
        plan: makePlan(),
        input: given(makeVerdict('by-reference', { quote: 'theo kế hoạch của tỉnh' })),
        findings: [
          {
            quote: 'theo kế hoạch',
            line: 40,
            message: 'told',
            severity: 'warning',
            subject: 'requirement:tinh-2026/3',
            says: 'Kế hoạch chỉ dẫn lại “Tối thiểu 80% hồ sơ trực tuyến” (tinh-2026/3) mà không đặt mức của mình: so với 80%',
            expected: 'Tối thiểu 80% hồ sơ trực tuyến',
            actual: 'theo kế hoạch của tỉnh',
            value: 'by-reference stated',
          },
        ],
      },
      {
        name: 'in a task',
        plan: makePlan(),
        input: given(makeVerdict('by-reference', { quote: 'hoàn thành chỉ tiêu tỉnh giao' })),
        findings: [{ quote: 'tỉnh giao' }],
      },
      {
        name: 'two',
        plan: makePlan(),
        input: given(makeVerdict('by-reference'), makeVerdict('by-reference', { requirement: 'tinh-2026/4' })),
        findings: [
          { quote: 'hồ sơ', subject: 'requirement:tinh-2026/3' },
          { quote: 'hồ sơ', subject: 'requirement:tinh-2026/4' },
        ],
      },
    ],
    lookAlikes: [
      { name: 'equal', plan: makePlan(), input: given(makeVerdict('equal')) },
      { name: 'tighter', plan: makePlan(), input: given(makeVerdict('tighter')) },
      { name: 'not comparable', plan: makePlan(), input: given(makeVerdict('not-comparable')) },
      {
        name: 'the requirement is not known',
        plan: makePlan(),
        input: given(makeVerdict('requirement-unknown', { quote: null })),
      },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
