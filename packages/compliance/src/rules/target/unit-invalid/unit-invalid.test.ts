import { makeClause, makePlan, makeTarget } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { unitInvalid } from './unit-invalid.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
await testRule(
  unitInvalid,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'in the column of units',
        plan: makePlan({
          targets: [
            makeTarget('Tốc độ truy cập tại trụ sở', { clauses: [makeClause({ value: '300', unit: 'Mbps/giây' })] }),
          ],
        }),
        findings: [
          {
            quote: 'Mbps/giây',
            suggestion: 'Mbps',
            line: 40,
            message: 'invalid',
            severity: 'warning',
            subject: 'target:annex-40',
            says: '“Mbps/giây” không phải đơn vị đo; có lẽ là “Mbps”.',
            expected: 'Mbps',
            actual: 'Mbps/giây',
            value: 'mbps/giây',
          },
        ],
      },
      {
        name: 'per second twice',
        plan: makePlan(one('100% người sử dụng có tốc độ trên 01 Gbps/s.')),
        findings: [{ quote: 'Gbps/s' }],
      },
      {
        name: 'per second twice, in words',
        plan: makePlan(one('tốc độ tối thiểu 100 Mbps/giây')),
        findings: [{ quote: 'Mbps/giây' }],
      },
      {
        name: 'letters changed places',
        plan: makePlan(one('băng thông trên 1 Gpbs')),
        findings: [{ quote: 'Gpbs', suggestion: 'băng thông trên 1 Gbps' }],
      },
      { name: 'percent of percent', plan: makePlan(one('đạt 90% % hồ sơ')), findings: [{ quote: '% %' }] },
    ],
    lookAlikes: [
      { name: 'Gbps', plan: makePlan(one('tốc độ trên 01 Gbps')) },
      { name: 'Gb/s', plan: makePlan(one('tốc độ trên 1 Gb/s')) },
      { name: 'Mbit/s', plan: makePlan(one('tối thiểu 200 Mbit/s')) },
      { name: 'a share', plan: makePlan(one('90% hồ sơ; 80% giao dịch')) },
    ],
  },
  builtIn,
)
