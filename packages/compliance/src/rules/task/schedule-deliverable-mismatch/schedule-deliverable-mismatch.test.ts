import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { scheduleDeliverableMismatch } from './schedule-deliverable-mismatch.js'

const ongoing = {
  scheduleRaw: 'Thường xuyên',
  schedule: { kind: 'ongoing', start: null, end: null, recurrence: null, condition: null },
} as const
const year = {
  scheduleRaw: 'Năm 2026',
  schedule: { kind: 'due', start: '2026-01-01', end: '2026-12-31', recurrence: null, condition: null },
} as const
const one = (name: string, some = {}) => ({ tasks: [makeTask(name, some)] })
await testRule(
  scheduleDeliverableMismatch,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'a completion without a day',
        plan: makePlan(
          one('Xử lý hồ sơ công việc điện tử', {
            ...ongoing,
            deliverable: 'Hoàn thành triển khai số hóa theo quy định',
          }),
        ),
        findings: [
          {
            quote: 'Hoàn thành',
            message: 'completion',
            line: 60,
            severity: 'info',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Xử lý hồ sơ công việc điện tử” làm Thường xuyên mà sản phẩm là “Hoàn thành triển khai số hóa theo quy định”: không rõ khi nào xong.',
            expected: 'một thời hạn hoàn thành',
            actual: 'Thường xuyên',
            value: 'completion',
          },
        ],
      },
      {
        name: 'keeping up by a quarter',
        plan: makePlan(one('Duy trì và phát huy hiệu quả hệ thống camera giám sát')),
        findings: [
          {
            quote: 'Duy trì',
            message: 'continuing',
            line: 60,
            severity: 'info',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Duy trì và phát huy hiệu quả hệ thống camera giám sát” là việc thường xuyên mà chỉ ghi thời hạn Quý III/2026.',
            expected: 'chu kỳ thực hiện (thường xuyên, hằng quý)',
            actual: 'Quý III/2026',
            value: 'continuing',
          },
        ],
      },
      {
        name: 'going on by a quarter',
        plan: makePlan(one('Tiếp tục thực hiện có hiệu quả mô hình Chợ 4.0')),
        findings: [{ quote: 'Tiếp tục', message: 'continuing' }],
      },
      {
        name: 'acceptance, yearly',
        plan: makePlan(
          one('Nâng cấp thiết bị', {
            scheduleRaw: 'Hằng năm',
            schedule: { kind: 'recurring', start: null, end: null, recurrence: 'yearly', condition: null },
            deliverable: 'Nghiệm thu, đưa vào sử dụng',
          }),
        ),
        findings: [{ quote: 'Nghiệm thu', message: 'completion' }],
      },
    ],
    lookAlikes: [
      {
        name: 'a completion with a day',
        plan: makePlan(one('Số hóa tài liệu', { deliverable: 'Hoàn thành số hóa 100% tài liệu' })),
      },
      {
        name: 'continuing work, continuing',
        plan: makePlan(one('Duy trì trang thông tin điện tử', { ...ongoing, deliverable: 'Tin, bài được đăng tải' })),
      },
      { name: 'all the year is no single deadline', plan: makePlan(one('Duy trì Tổ công nghệ số cộng đồng', year)) },
      {
        name: 'goes on to finish something',
        plan: makePlan(one('Tiếp tục thực hiện số hóa, hoàn thành trước quý III')),
      },
      { name: 'no schedule: another rule', plan: makePlan(one('Duy trì hệ thống', { schedule: null })) },
    ],
  },
  builtIn,
)
