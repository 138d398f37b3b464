import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { respectivelyMismatch } from './respectively-mismatch.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
await testRule(
  respectivelyMismatch,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'one value for two rates',
        plan: makePlan(one('Tỷ lệ TTHC cung cấp trực tuyến đạt 100% và tỷ lệ toàn trình lần lượt đạt tối thiểu 80%.')),
        findings: [
          {
            quote: 'lần lượt đạt tối thiểu 80%',
            line: 40,
            message: 'mismatch',
            severity: 'warning',
            subject: 'target:annex-40',
            says: '“lần lượt đạt tối thiểu 80%”: nêu 1 giá trị cho 2 đối tượng.',
            expected: 'mỗi đối tượng một giá trị',
            actual: 'lần lượt đạt tối thiểu 80%',
          },
        ],
      },
      {
        name: 'two values for three rates',
        plan: makePlan(one('Tỷ lệ số hóa, tỷ lệ nộp trực tuyến, tỷ lệ thanh toán trực tuyến lần lượt là 90% và 80%')),
        findings: [{ quote: '90% và 80%' }],
      },
      {
        name: 'three values for two rates',
        plan: makePlan(one('Tỷ lệ phủ sóng 4G và tỷ lệ phủ sóng 5G lần lượt đạt 100%, 90%, 80%')),
        findings: [{ quote: '100%, 90%, 80%' }],
      },
    ],
    lookAlikes: [
      {
        name: 'two for two',
        plan: makePlan(one('Tỷ lệ số hóa hồ sơ và tỷ lệ số hóa kết quả lần lượt đạt 95% và 100%')),
      },
      { name: 'an act in turn', plan: makePlan(one('Lần lượt tổ chức tập huấn cho 100% các thôn')) },
      { name: 'subjects that are not named as rates', plan: makePlan(one('4G, 5G phủ sóng lần lượt đạt 100% và 70%')) },
      { name: 'no such word', plan: makePlan(one('Tỷ lệ số hóa đạt 90% và tỷ lệ thanh toán đạt 80%')) },
    ],
  },
  builtIn,
)
