import { makePlan } from '../../../testing/make.js'
import { makeVerdict, someCatalog } from '../../../testing/make-verdict.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { looser } from './looser.js'

const given = (...verdicts: ReturnType<typeof makeVerdict>[]) => ({ catalogs: [someCatalog], verdicts })
await testRule(
  looser,
  {
    valid: [soundWith({ catalogs: [someCatalog] })],
    invalid: [
      {
        name: 'binds each commune',
        plan: makePlan(),
        input: given(makeVerdict('looser')),
        findings: [
          {
            quote: 'hồ sơ trực tuyến',
            line: 40,
            severity: 'error',
            message: 'told',
            subject: 'requirement:tinh-2026/3',
            says: '“Tỷ lệ hồ sơ trực tuyến đạt 60%” thấp hơn mức cấp trên giao “Tối thiểu 80% hồ sơ trực tuyến” (tinh-2026/3): so với 80%',
            expected: 'Tối thiểu 80% hồ sơ trực tuyến',
            actual: 'Tỷ lệ hồ sơ trực tuyến đạt 60%',
            value: 'looser stated',
          },
        ],
      },
      {
        name: 'an aim of the province',
        plan: makePlan(),
        input: given(makeVerdict('looser', { level: 'province-aggregate' })),
        findings: [{ quote: 'hồ sơ', severity: 'info' }],
      },
      {
        name: 'two',
        plan: makePlan(),
        input: given(makeVerdict('looser'), makeVerdict('looser', { requirement: 'tinh-2026/4' })),
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
