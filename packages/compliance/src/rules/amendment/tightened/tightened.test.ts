import { makePlan, makeTarget, makeTask } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { tightened } from './tightened.js'

const due = (scheduleRaw: string, end: string) =>
  makeTask('Nâng cấp mạng nội bộ', {
    scheduleRaw,
    schedule: { kind: 'due', start: null, end, recurrence: null, condition: null },
  })
const was = (some: Parameters<typeof makePlan>[0]) => ({ previous: makePlan(some) })
await testRule(
  tightened,
  {
    valid: [soundWith({ previous: makePlan() })],
    invalid: [
      {
        name: 'a higher value',
        plan: makePlan({ targets: [makeTarget('95% hồ sơ nộp trực tuyến')] }),
        input: was({ targets: [makeTarget('90% hồ sơ nộp trực tuyến')] }),
        findings: [
          {
            quote: '95%',
            line: 40,
            message: 'changed',
            severity: 'info',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “95% hồ sơ nộp trực tuyến”: giá trị trước là “≥ 90 %”, nay là “≥ 95 %”.',
            expected: '≥ 90 %',
            actual: '≥ 95 %',
            value: 'value ≥ 90 % ≥ 95 %',
          },
        ],
      },
      {
        name: 'an earlier quarter',
        plan: makePlan({ tasks: [due('Quý I/2026', '2026-03-31')] }),
        input: was({ tasks: [due('Quý III/2026', '2026-09-30')] }),
        findings: [{ quote: 'mạng nội bộ' }],
      },
      {
        name: 'a lead at last',
        plan: makePlan({ targets: [makeTarget('90% hồ sơ nộp trực tuyến')] }),
        input: was({ targets: [makeTarget('90% hồ sơ nộp trực tuyến', { lead: [] })] }),
        findings: [{ quote: '90%' }],
      },
    ],
    lookAlikes: [
      { name: 'nothing changed', plan: makePlan(), input: was({}) },
      {
        name: 'softer',
        plan: makePlan({ targets: [makeTarget('80% hồ sơ nộp trực tuyến')] }),
        input: was({ targets: [makeTarget('90% hồ sơ nộp trực tuyến')] }),
      },
      {
        name: 'added',
        plan: makePlan({ targets: [makeTarget('80% hồ sơ nộp trực tuyến'), makeTarget('100% thôn có cáp quang')] }),
        input: was({ targets: [makeTarget('80% hồ sơ nộp trực tuyến')] }),
      },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
