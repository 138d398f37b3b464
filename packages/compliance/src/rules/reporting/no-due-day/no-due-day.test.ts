import { makeDuty, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { noDueDay } from './no-due-day.js'

const open = { due: null } as const
await testRule(
  noDueDay,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'one',
        plan: makePlan({ reporting: [makeDuty({ ...open, line: 229 })] }),
        findings: [
          {
            quote: '6 tháng',
            line: 229,
            message: 'open',
            severity: 'info',
            subject: 'reporting:các phòng, đơn vị',
            says: 'Báo cáo 6 tháng của Các phòng, đơn vị không ghi phải gửi trước ngày nào.',
            expected: 'ngày gửi, ví dụ “trước ngày 05/6”',
          },
        ],
      },
      {
        name: 'three of one sentence',
        plan: makePlan({
          reporting: [
            makeDuty({ ...open, cadence: 'monthly' }),
            makeDuty({ ...open, cadence: 'quarterly' }),
            makeDuty({ ...open, cadence: 'yearly' }),
          ],
        }),
        findings: [{ quote: 'tháng, quý, năm' }],
      },
      {
        name: 'two reporters',
        plan: makePlan({
          reporting: [
            makeDuty({ ...open, from: 'Phòng Kinh tế' }),
            makeDuty({ ...open, from: 'Công an xã', line: 90 }),
          ],
        }),
        findings: [
          { quote: '6 tháng', line: 80, data: { from: 'Phòng Kinh tế' } },
          { quote: '6 tháng', line: 90, data: { from: 'Công an xã' } },
        ],
      },
    ],
    lookAlikes: [
      { name: 'a day', plan: makePlan({ reporting: [makeDuty()] }) },
      {
        name: 'a day of the month',
        plan: makePlan({ reporting: [makeDuty({ cadence: 'monthly', due: 'before ---20' })] }),
      },
      { name: 'on request has no day', plan: makePlan({ reporting: [makeDuty({ ...open, cadence: 'ad-hoc' })] }) },
      { name: 'none: another rule', plan: makePlan({ reporting: [] }) },
    ],
  },
  builtIn,
)
