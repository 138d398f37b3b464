import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { noHorizon } from './no-horizon.js'

await testRule(
  noHorizon,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'one of two',
        plan: makePlan({
          targets: [
            makeTarget('90% hồ sơ trực tuyến'),
            makeTarget('60% thanh toán trực tuyến', { horizon: null, line: 42 }),
          ],
        }),
        findings: [
          {
            quote: 'thanh toán',
            line: 42,
            message: 'one',
            severity: 'warning',
            subject: 'target:annex-42',
            says: 'Chỉ tiêu “60% thanh toán trực tuyến” không cho biết phải đạt vào thời điểm nào.',
            expected: 'năm hoặc ngày phải đạt, ví dụ “đến hết năm 2026”',
            value: '60% thanh toán trực tuyến',
          },
        ],
      },
      {
        name: 'all of them, told once',
        plan: makePlan({
          targets: [makeTarget('90% hồ sơ', { horizon: null }), makeTarget('80% ấp', { horizon: null })],
        }),
        findings: [
          {
            quote: 'hồ sơ',
            message: 'all',
            line: 40,
            severity: 'warning',
            subject: 'targets',
            says: 'Không chỉ tiêu nào của kế hoạch (2 chỉ tiêu) cho biết phải đạt vào thời điểm nào.',
            expected: 'năm hoặc ngày phải đạt, ví dụ “đến hết năm 2026”',
            value: 'all',
          },
        ],
      },
      {
        name: 'the only one',
        plan: makePlan({ targets: [makeTarget('Ít nhất 02 mô hình điểm', { horizon: null })] }),
        findings: [{ quote: '02 mô hình', message: 'one' }],
      },
    ],
    lookAlikes: [
      { name: 'a year', plan: makePlan({ targets: [makeTarget('90% hồ sơ', { horizon: '2026' })] }) },
      { name: 'a day', plan: makePlan({ targets: [makeTarget('90% hồ sơ', { horizon: '2026-06-30' })] }) },
      { name: 'an interval', plan: makePlan({ targets: [makeTarget('90% hồ sơ', { horizon: '2026/2030' })] }) },
      { name: 'no target', plan: makePlan({ targets: [] }) },
    ],
  },
  builtIn,
)
