import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { collectiveLead } from './collective-lead.js'

const led = (...lead: string[]) => ({
  targets: [makeTarget('100% hồ sơ công việc được xử lý trên môi trường điện tử', { lead })],
})
await testRule(
  collectiveLead,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'all offices',
        plan: makePlan(led('Các phòng, đơn vị thuộc UBND xã')),
        findings: [
          {
            quote: 'Các phòng, đơn vị',
            line: 40,
            message: 'collective',
            severity: 'warning',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “100% hồ sơ công việc được xử lý trên môi trường điện tử” do “Các phòng, đơn vị thuộc UBND xã” chủ trì: không rõ đơn vị nào chịu trách nhiệm.',
            expected: 'một đơn vị chủ trì, các đơn vị khác phối hợp',
            actual: 'Các phòng, đơn vị thuộc UBND xã',
          },
        ],
      },
      { name: 'agencies', plan: makePlan(led('Các cơ quan, đơn vị')), findings: [{ quote: 'cơ quan' }] },
      {
        name: 'without "các"',
        plan: makePlan(led('Cơ quan, đơn vị liên quan')),
        findings: [{ quote: 'đơn vị liên quan' }],
      },
      { name: 'villages', plan: makePlan(led('Các thôn, tổ dân phố')), findings: [{ quote: 'thôn' }] },
      {
        name: 'two collectives',
        plan: makePlan(led('Các ban, ngành', 'các đoàn thể phường')),
        findings: [{ quote: 'đoàn thể' }],
      },
      { name: 'each one', plan: makePlan(led('Mỗi phòng, ban chuyên môn')), findings: [{ quote: 'Mỗi phòng' }] },
      {
        name: 'heads of all',
        plan: makePlan(led('Thủ trưởng các cơ quan, đơn vị')),
        findings: [{ quote: 'Thủ trưởng' }],
      },
      { name: 'upper case', plan: makePlan(led('CÁC PHÒNG, BAN, NGÀNH')), findings: [{ quote: 'PHÒNG' }] },
    ],
    lookAlikes: [
      { name: 'one office', plan: makePlan(led('Phòng Văn hóa - Xã hội')) },
      {
        name: 'an office beside the collective',
        plan: makePlan(led('Văn phòng HĐND và UBND', 'các phòng, đơn vị thuộc UBND xã')),
      },
      { name: '"và" inside a name', plan: makePlan(led('Văn phòng HĐND và UBND xã')) },
      { name: 'a management board of projects', plan: makePlan(led('Ban Quản lý các dự án xã')) },
      { name: 'a named school', plan: makePlan(led('Trường THCS Nguyễn Du')) },
      { name: 'the head of one office', plan: makePlan(led('Trưởng phòng Kinh tế')) },
      { name: 'nobody: another rule', plan: makePlan(led()) },
      { name: 'a village by name', plan: makePlan(led('Thôn Đồng Tâm')) },
    ],
  },
  builtIn,
)
