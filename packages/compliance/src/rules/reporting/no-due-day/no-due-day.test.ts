import { makeDuty } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { noDueDay } from './no-due-day.js'

const open = { due: null } as const
ruleTable(noDueDay, {
  hits: [
    { why: 'one', plan: { reporting: [makeDuty({ ...open, line: 229 })] }, quote: '6 tháng', line: 229 },
    {
      why: 'three of one sentence',
      plan: {
        reporting: [
          makeDuty({ ...open, cadence: 'monthly' }),
          makeDuty({ ...open, cadence: 'quarterly' }),
          makeDuty({ ...open, cadence: 'yearly' }),
        ],
      },
      quote: 'tháng, quý, năm',
    },
    {
      why: 'two reporters',
      plan: {
        reporting: [makeDuty({ ...open, from: 'Phòng Kinh tế' }), makeDuty({ ...open, from: 'Công an xã', line: 90 })],
      },
      quote: '6 tháng',
      hits: 2,
    },
  ],
  silent: [
    { why: 'a day', plan: { reporting: [makeDuty()] } },
    { why: 'a day of the month', plan: { reporting: [makeDuty({ cadence: 'monthly', due: 'before ---20' })] } },
    { why: 'on request has no day', plan: { reporting: [makeDuty({ ...open, cadence: 'ad-hoc' })] } },
    { why: 'none: another rule', plan: { reporting: [] } },
  ],
})
