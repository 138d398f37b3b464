import { someCatalog } from '../../../testing/make-verdict.js'
import type { Catalog } from '@commune-plan/model'
import { makeDuty, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { afterSuperior } from './after-superior.js'

const asks = (cadence: string, due: string) => ({
  catalogs: [
    { reportingDuties: [{ id: 'tinh/bc', cadence, due, to: 'UBND tỉnh', sources: [] }] } as unknown as Catalog,
  ],
})
const gives = (due: string | null, cadence: 'half-yearly' | 'monthly' | 'yearly' = 'half-yearly') => ({
  reporting: [makeDuty({ due, cadence, line: 79 })],
})
await testRule(
  afterSuperior,
  {
    valid: [soundWith({ catalogs: [someCatalog] })],
    invalid: [
      {
        name: 'days later',
        plan: makePlan(gives('before --06-15')),
        input: asks('half-yearly', 'before --06-10'),
        findings: [
          {
            quote: '15/6',
            line: 79,
            message: 'later',
            severity: 'error',
            subject: 'reporting:các phòng, đơn vị',
            says: 'Báo cáo trước ngày 15/6 của Các phòng, đơn vị muộn hơn hạn trước ngày 10/6 mà UBND tỉnh yêu cầu.',
            expected: 'trước ngày 10/6',
            actual: 'trước ngày 15/6',
            value: 'half-yearly before --06-15',
          },
        ],
      },
      {
        name: 'on the day that the superior excludes',
        plan: makePlan(gives('by --06-10')),
        input: asks('half-yearly', 'before --06-10'),
        findings: [{ quote: 'chậm nhất' }],
      },
      {
        name: 'monthly',
        plan: makePlan(gives('before ---25', 'monthly')),
        input: asks('monthly', 'before ---22'),
        findings: [{ quote: '25' }],
      },
    ],
    lookAlikes: [
      { name: 'before', plan: makePlan(gives('before --06-05')), input: asks('half-yearly', 'before --06-10') },
      { name: 'the same day', plan: makePlan(gives('before --06-10')), input: asks('half-yearly', 'before --06-10') },
      {
        name: 'another cadence',
        plan: makePlan(gives('before --11-10', 'yearly')),
        input: asks('half-yearly', 'before --06-10'),
      },
      { name: 'no day: another rule', plan: makePlan(gives(null)), input: asks('half-yearly', 'before --06-10') },
      {
        name: 'a day of the month and a day of the year',
        plan: makePlan(gives('before ---25', 'monthly')),
        input: asks('monthly', 'before --01-22'),
      },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
