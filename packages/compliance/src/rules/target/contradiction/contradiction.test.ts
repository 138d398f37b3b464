import { makeClause, makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { contradiction } from './contradiction.js'

const two = (a: string, b: string, some = {}) => ({
  targets: [makeTarget(a, { line: 65, key: '1' }), makeTarget(b, { line: 66, key: '2', ...some })],
})
await testRule(
  contradiction,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'two shares',
        plan: makePlan(two('Tỷ lệ hồ sơ nộp trực tuyến đạt 90%', '95% hồ sơ nộp trực tuyến')),
        findings: [
          {
            quote: 'hồ sơ',
            line: 66,
            message: 'differs',
            severity: 'error',
            subject: 'target:annex-2',
            says: 'Cùng một chỉ tiêu mà đặt 95 % ở đây và 90 % ở dòng 65: “95% hồ sơ nộp trực tuyến”.',
            expected: 'một giá trị cho một chỉ tiêu',
            actual: '95 % / 90 %',
            value: '95 90',
          },
        ],
      },
      {
        name: 'short form',
        plan: makePlan(two('Số hóa hồ sơ TTHC đạt 100%', 'Số hóa hồ sơ thủ tục hành chính đạt 90%')),
        findings: [{ quote: '90%' }],
      },
      {
        name: 'two counts',
        plan: makePlan(
          two('Ít nhất 02 mô hình thôn thông minh', 'Ít nhất 03 mô hình thôn thông minh', {})
            .targets.map((target, index) => ({
              ...target,
              clauses: [makeClause({ value: String(index + 2), unit: 'mô hình' })],
            }))
            .reduce<{ targets: ReturnType<typeof makeTarget>[] }>(
              (plan, target) => ({ targets: [...plan.targets, target] }),
              { targets: [] },
            ),
        ),
        findings: [{ quote: '03 mô hình' }],
      },
    ],
    lookAlikes: [
      {
        name: 'another base',
        plan: makePlan(
          two(
            '100% dịch vụ công toàn trình trên tổng số thủ tục đủ điều kiện',
            '80% dịch vụ công toàn trình trên tổng số thủ tục',
          ),
        ),
      },
      {
        name: 'another horizon',
        plan: makePlan(two('90% hồ sơ nộp trực tuyến', '95% hồ sơ nộp trực tuyến', { horizon: '2030' })),
      },
      {
        name: 'body and annex: another rule',
        plan: makePlan(two('90% hồ sơ nộp trực tuyến', '95% hồ sơ nộp trực tuyến', { origin: 'body' })),
      },
      { name: 'staff and people', plan: makePlan(two('100% cán bộ có chữ ký số', '50% người dân có chữ ký số')) },
      { name: '4G and 5G', plan: makePlan(two('100% thôn có sóng 4G', '70% thôn có sóng 5G')) },
    ],
  },
  builtIn,
)
