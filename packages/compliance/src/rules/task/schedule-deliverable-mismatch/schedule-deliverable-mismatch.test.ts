import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
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
ruleTable(scheduleDeliverableMismatch, {
  hits: [
    {
      why: 'a completion without a day',
      plan: one('Xử lý hồ sơ công việc điện tử', {
        ...ongoing,
        deliverable: 'Hoàn thành triển khai số hóa theo quy định',
      }),
      quote: 'Hoàn thành',
      message: 'completion',
    },
    {
      why: 'keeping up by a quarter',
      plan: one('Duy trì và phát huy hiệu quả hệ thống camera giám sát'),
      quote: 'Duy trì',
      message: 'continuing',
    },
    {
      why: 'going on by a quarter',
      plan: one('Tiếp tục thực hiện có hiệu quả mô hình Chợ 4.0'),
      quote: 'Tiếp tục',
      message: 'continuing',
    },
    {
      why: 'acceptance, yearly',
      plan: one('Nâng cấp thiết bị', {
        scheduleRaw: 'Hằng năm',
        schedule: { kind: 'recurring', start: null, end: null, recurrence: 'yearly', condition: null },
        deliverable: 'Nghiệm thu, đưa vào sử dụng',
      }),
      quote: 'Nghiệm thu',
      message: 'completion',
    },
  ],
  silent: [
    {
      why: 'a completion with a day',
      plan: one('Số hóa tài liệu', { deliverable: 'Hoàn thành số hóa 100% tài liệu' }),
    },
    {
      why: 'continuing work, continuing',
      plan: one('Duy trì trang thông tin điện tử', { ...ongoing, deliverable: 'Tin, bài được đăng tải' }),
    },
    { why: 'all the year is no single deadline', plan: one('Duy trì Tổ công nghệ số cộng đồng', year) },
    { why: 'goes on to finish something', plan: one('Tiếp tục thực hiện số hóa, hoàn thành trước quý III') },
    { why: 'no schedule: another rule', plan: one('Duy trì hệ thống', { schedule: null }) },
  ],
})
