import { makePlan, makeTarget, makeTask } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { softened } from './softened.js'

const due = (scheduleRaw: string, end: string) =>
  makeTask('Nâng cấp mạng nội bộ', {
    scheduleRaw,
    schedule: { kind: 'due', start: null, end, recurrence: null, condition: null },
  })
const was = (some: Parameters<typeof makePlan>[0]) => ({ previous: makePlan(some) })
await testRule(
  softened,
  {
    valid: [soundWith({ previous: makePlan() })],
    invalid: [
      {
        name: 'a lower value',
        plan: makePlan({ targets: [makeTarget('80% hồ sơ nộp trực tuyến')] }),
        input: was({ targets: [makeTarget('90% hồ sơ nộp trực tuyến')] }),
        findings: [
          {
            quote: '80%',
            line: 40,
            message: 'changed',
            severity: 'warning',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “80% hồ sơ nộp trực tuyến”: giá trị trước là “≥ 90 %”, nay là “≥ 80 %”.',
            expected: '≥ 90 %',
            actual: '≥ 80 %',
            value: 'value ≥ 90 % ≥ 80 %',
          },
        ],
      },
      {
        name: 'a later quarter',
        plan: makePlan({ tasks: [due('Quý III/2026', '2026-09-30')] }),
        input: was({ tasks: [due('Quý I/2026', '2026-03-31')] }),
        findings: [{ quote: 'mạng nội bộ' }],
      },
      {
        name: 'a lead given up',
        plan: makePlan({ targets: [makeTarget('90% hồ sơ nộp trực tuyến', { lead: [] })] }),
        input: was({ targets: [makeTarget('90% hồ sơ nộp trực tuyến')] }),
        findings: [{ quote: '90%' }],
      },
    ],
    lookAlikes: [
      { name: 'nothing changed', plan: makePlan(), input: was({}) },
      {
        name: 'tighter',
        plan: makePlan({ targets: [makeTarget('90% hồ sơ nộp trực tuyến')] }),
        input: was({ targets: [makeTarget('80% hồ sơ nộp trực tuyến')] }),
      },
      {
        name: 'dropped: another rule',
        plan: makePlan({ targets: [] }),
        input: was({ targets: [makeTarget('80% hồ sơ nộp trực tuyến')] }),
      },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
