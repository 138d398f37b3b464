import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { collectiveHead } from './collective-head.js'

const headed = (...heads: (string | null)[]) => ({
  tasks: heads.map((head, index) => makeTask(`Việc ${String(index)}`, { head, line: 161 + index })),
})
await testRule(
  collectiveHead,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'heads of all agencies',
        plan: makePlan(headed('Thủ trưởng các cơ quan, đơn vị')),
        findings: [
          {
            quote: 'Thủ trưởng',
            line: 161,
            message: 'collective',
            severity: 'warning',
            subject: 'task:annex-161',
            says: 'Người đứng đầu của nhiệm vụ “Việc 0” là “Thủ trưởng các cơ quan, đơn vị”: không rõ ai.',
            expected: 'chức danh của một người, ví dụ “Trưởng phòng Kinh tế”',
            actual: 'Thủ trưởng các cơ quan, đơn vị',
          },
        ],
      },
      {
        name: 'told once for a table',
        plan: makePlan(headed('Thủ trưởng các cơ quan, đơn vị', 'Thủ trưởng các cơ quan, đơn vị', 'Trưởng Công an xã')),
        findings: [
          {
            quote: 'Thủ trưởng',
            message: 'many',
            line: 161,
            severity: 'warning',
            subject: 'tasks',
            says: 'Người đứng đầu của 2 nhiệm vụ đều ghi “Thủ trưởng các cơ quan, đơn vị”: không rõ ai.',
            expected: 'chức danh của một người, ví dụ “Trưởng phòng Kinh tế”',
            actual: 'Thủ trưởng các cơ quan, đơn vị',
          },
        ],
      },
      {
        name: 'heads of villages',
        plan: makePlan(headed('Trưởng các thôn, bản')),
        findings: [{ quote: 'Trưởng các thôn' }],
      },
      {
        name: 'those who head',
        plan: makePlan(headed('Người đứng đầu các phòng, ban')),
        findings: [{ quote: 'Người đứng đầu' }],
      },
      { name: 'comrades', plan: makePlan(headed('Các đồng chí lãnh đạo')), findings: [{ quote: 'đồng chí' }] },
    ],
    lookAlikes: [
      { name: 'one office', plan: makePlan(headed('Trưởng phòng Văn hóa - Xã hội')) },
      { name: 'a vice-chairman', plan: makePlan(headed('Phó Chủ tịch UBND phường phụ trách văn xã')) },
      { name: 'no head column', plan: makePlan(headed(null)) },
      { name: 'the head of the police', plan: makePlan(headed('Trưởng Công an xã')) },
    ],
  },
  builtIn,
)
