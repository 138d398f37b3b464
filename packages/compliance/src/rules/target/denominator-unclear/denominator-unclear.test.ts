import { makeClause, makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { denominatorUnclear } from './denominator-unclear.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
await testRule(
  denominatorUnclear,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: '5G of what',
        plan: makePlan(one('Tỷ lệ phủ sóng 5G trên địa bàn xã đạt 90%')),
        findings: [
          {
            quote: '5G',
            line: 40,
            message: 'open',
            severity: 'info',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “Tỷ lệ phủ sóng 5G trên địa bàn xã đạt 90%” không nói rõ tính trên diện tích hay dân số.',
            expected: 'mẫu số được nêu, ví dụ “trên tổng số …”',
          },
        ],
      },
      {
        name: 'full-process services of what',
        plan: makePlan(one('Dịch vụ công trực tuyến toàn trình đạt 80%')),
        findings: [{ quote: 'toàn trình' }],
      },
      {
        name: 'mobile coverage of what',
        plan: makePlan(one('Phủ sóng di động đạt 100%')),
        findings: [{ quote: 'Phủ sóng' }],
      },
    ],
    lookAlikes: [
      { name: 'of population', plan: makePlan(one('Tỷ lệ phủ sóng 5G đạt 90% dân số')) },
      { name: 'of villages', plan: makePlan(one('100% bản được phủ sóng 4G')) },
      {
        name: 'of those eligible',
        plan: makePlan(one('100% dịch vụ công trực tuyến toàn trình trên tổng số TTHC đủ điều kiện')),
      },
      {
        name: 'a count',
        plan: makePlan({
          targets: [makeTarget('Phủ sóng 5G tại 03 vị trí', { clauses: [makeClause({ value: '3', unit: 'vị trí' })] })],
        }),
      },
      { name: 'dossiers have one base', plan: makePlan(one('Tỷ lệ hồ sơ nộp trực tuyến đạt 90%')) },
    ],
  },
  builtIn,
)
