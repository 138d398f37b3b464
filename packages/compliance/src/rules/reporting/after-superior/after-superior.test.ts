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
        name: 'by a day of the month, without its month',
        plan: makePlan(gives('by ---25', 'monthly')),
        input: asks('monthly', 'by ---22'),
        findings: [
          {
            quote: 'chậm nhất ngày 25',
            says: 'Báo cáo chậm nhất ngày 25 của Các phòng, đơn vị muộn hơn hạn chậm nhất ngày 22 mà UBND tỉnh yêu cầu.',
          },
        ],
      },
      {
        name: 'January and February keep their nought',
        plan: makePlan(gives('by --02-05', 'yearly')),
        input: asks('yearly', 'by --01-20'),
        findings: [{ quote: 'chậm nhất ngày 05/02', expected: 'chậm nhất ngày 20/01' }],
      },
      {
        name: 'a later month, an earlier day',
        plan: makePlan(gives('before --07-01')),
        input: asks('half-yearly', 'before --06-10'),
        findings: [{ quote: '01/7' }],
      },
      {
        name: 'nobody named on either side',
        plan: makePlan({ reporting: [makeDuty({ due: 'before --06-15', from: null, line: 79 })] }),
        input: {
          catalogs: [
            {
              reportingDuties: [{ id: 'tinh/bc', cadence: 'half-yearly', due: 'before --06-10', to: '', sources: [] }],
            } as unknown as Catalog,
          ],
        },
        findings: [
          {
            quote: '15/6',
            subject: 'reporting:plan',
            says: 'Báo cáo trước ngày 15/6 của các đơn vị muộn hơn hạn trước ngày 10/6 mà cấp trên yêu cầu.',
          },
        ],
      },
      {
        name: 'the second duty of the second catalog',
        plan: makePlan(gives('before --06-15')),
        input: {
          catalogs: [...asks('yearly', 'before --11-10').catalogs, ...asks('half-yearly', 'before --06-10').catalogs],
        },
        findings: [{ quote: '15/6' }],
      },
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
      {
        name: 'a day of the year and a day of the month',
        plan: makePlan(gives('before --06-25')),
        input: asks('half-yearly', 'before ---22'),
      },
      {
        name: 'by the day before the one that the superior excludes',
        plan: makePlan(gives('by --06-09')),
        input: asks('half-yearly', 'before --06-10'),
      },
      { name: 'what cannot be read', plan: makePlan(gives('soon')), input: asks('half-yearly', 'before --06-10') },
      {
        name: 'what the superior asks cannot be read',
        plan: makePlan(gives('by --12-31')),
        input: asks('half-yearly', 'x'),
      },
      {
        name: 'a day with more behind it',
        plan: makePlan(gives('before --06-150')),
        input: asks('half-yearly', 'before --06-10'),
      },
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
