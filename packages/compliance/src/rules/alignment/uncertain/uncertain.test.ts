import { makePlan } from '../../../testing/make.js'
import { makeVerdict, someCatalog } from '../../../testing/make-verdict.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { uncertain } from './uncertain.js'

const given = (...verdicts: ReturnType<typeof makeVerdict>[]) => ({ catalogs: [someCatalog], verdicts })
await testRule(
  uncertain,
  {
    valid: [soundWith({ catalogs: [someCatalog] })],
    invalid: [
      {
        name: 'several readings',
        plan: makePlan(),
        input: given(makeVerdict('equal', { certainty: 'ambiguous' })),
        findings: [
          {
            quote: 'hồ sơ',
            line: 40,
            message: 'told',
            severity: 'info',
            subject: 'requirement:tinh-2026/3',
            says: 'Đối chiếu “Tỷ lệ hồ sơ trực tuyến đạt 60%” với “Tối thiểu 80% hồ sơ trực tuyến” (tinh-2026/3) dựa trên cách đọc chưa chắc chắn (có nhiều cách hiểu); cần người kiểm tra lại.',
            expected: 'Tối thiểu 80% hồ sơ trực tuyến',
            actual: 'Tỷ lệ hồ sơ trực tuyến đạt 60%',
            value: 'equal ambiguous',
          },
        ],
      },
      {
        name: 'looser on a doubtful reading',
        plan: makePlan(),
        input: given(makeVerdict('looser', { certainty: 'ambiguous' })),
        findings: [{ quote: 'hồ sơ' }],
      },
      {
        name: 'an option',
        plan: makePlan(),
        input: given(makeVerdict('equal', { certainty: 'assumed' })),
        options: { from: 'assumed' },
        findings: [{ quote: 'hồ sơ' }],
      },
    ],
    lookAlikes: [
      { name: 'stated', plan: makePlan(), input: given(makeVerdict('equal')) },
      { name: 'the year is assumed', plan: makePlan(), input: given(makeVerdict('equal', { certainty: 'assumed' })) },
      {
        name: 'absent',
        plan: makePlan(),
        input: given(makeVerdict('absent', { quote: null, certainty: 'ambiguous' })),
      },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
