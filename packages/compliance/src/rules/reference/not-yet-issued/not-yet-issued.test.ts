import { makeReference, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { notYetIssued } from './not-yet-issued.js'

const cited = (date: string | null, issued: string | null) => ({
  header: { date: issued },
  references: [makeReference('Kế hoạch', '69/KH-UBND', { date })],
})
await testRule(
  notYetIssued,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'a day later',
        plan: makePlan(cited('2026-03-17', '2026-03-16')),
        findings: [
          {
            quote: '69/KH-UBND',
            line: 11,
            message: 'later',
            severity: 'error',
            subject: 'reference:69/KH-UBND',
            says: '“Kế hoạch số 69/KH-UBND” ghi ngày 17/3/2026, sau ngày ban hành kế hoạch (16/3/2026).',
            expected: 'ngày không sau 16/3/2026',
            actual: '17/3/2026',
            value: '2026-03-17',
          },
        ],
      },
      {
        name: 'after the month of issue',
        plan: makePlan(cited('2026-04-01', '2026-03')),
        findings: [{ quote: '69/KH-UBND' }],
      },
      { name: 'next year', plan: makePlan(cited('2027-01-05', '2026')), findings: [{ quote: '69/KH-UBND' }] },
    ],
    lookAlikes: [
      { name: 'the same day', plan: makePlan(cited('2026-03-16', '2026-03-16')) },
      { name: 'in the month of issue, day open', plan: makePlan(cited('2026-03-31', '2026-03')) },
      { name: 'no date', plan: makePlan(cited(null, '2026-03-16')) },
    ],
    unchecked: [{ name: 'the plan has no date', plan: makePlan(cited('2026-03-16', null)) }],
  },
  builtIn,
)
