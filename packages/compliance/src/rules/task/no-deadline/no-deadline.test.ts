import { makePassage, makeSection, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { noDeadline } from './no-deadline.js'

const unscheduled = { schedule: null, scheduleRaw: null }
const section = makeSection('III. NHIỆM VỤ, GIẢI PHÁP', 'tasks', { line: 139 })
const works = [
  'Tổ chức rà soát quy trình, hạ tầng, hệ thống dữ liệu của phường',
  'Đẩy mạnh ứng dụng trí tuệ nhân tạo trong giải quyết công việc',
  'Tăng cường tuyên truyền trên hệ thống truyền thanh cơ sở',
  'Ưu tiên bố trí hạ tầng, nhân lực vận hành bộ phận một cửa',
  'Phối hợp doanh nghiệp viễn thông xóa vùng lõm sóng di động',
].map((text, index) => makePassage(text, { kind: 'list-item', line: 141 + index }))
const reviewed = makeTask('Định kỳ hằng quý rà soát', { origin: 'body', line: 151 })
await testRule(
  noDeadline,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'an empty cell',
        plan: makePlan({ tasks: [makeTask('Tập huấn'), makeTask('Nâng cấp mạng LAN', { ...unscheduled, line: 61 })] }),
        findings: [
          {
            quote: 'mạng LAN',
            line: 61,
            message: 'one',
            severity: 'error',
            subject: 'task:annex-61',
            says: 'Nhiệm vụ “Nâng cấp mạng LAN” không ghi thời hạn hay chu kỳ thực hiện.',
            expected: 'ngày, quý hoặc chu kỳ thực hiện',
          },
        ],
      },
      {
        name: 'a table without the column',
        plan: makePlan({
          tasks: [60, 61].map((line) => makeTask(`Việc ${String(line)}`, { ...unscheduled, line, columns: ['lead'] })),
          passages: [makePassage('TT', { kind: 'cell', line: 59 })],
        }),
        findings: [
          {
            quote: 'TT',
            line: 59,
            message: 'table',
            severity: 'error',
            subject: 'tasks',
            says: 'Bảng nhiệm vụ (2 nhiệm vụ) không có cột thời hạn.',
            expected: 'ngày, quý hoặc chu kỳ thực hiện',
            value: 'table',
          },
        ],
      },
      {
        name: 'a section of tasks in words',
        plan: makePlan({ tasks: [], sections: [section], passages: works }),
        findings: [
          {
            quote: 'NHIỆM VỤ, GIẢI PHÁP',
            line: 139,
            message: 'section',
            severity: 'error',
            subject: 'tasks',
            says: 'Mục “III. NHIỆM VỤ, GIẢI PHÁP” có 5 nội dung nhưng chỉ 0 nội dung có thời hạn, và kế hoạch không có danh mục nhiệm vụ kèm theo.',
            expected: 'ngày, quý hoặc chu kỳ thực hiện',
            value: 'section',
          },
        ],
      },
      {
        name: 'one of five with a cadence',
        plan: makePlan({ tasks: [reviewed], sections: [section], passages: works }),
        findings: [{ quote: 'NHIỆM VỤ', message: 'section' }],
      },
    ],
    lookAlikes: [
      { name: 'due', plan: makePlan({ tasks: [makeTask('Tập huấn')] }) },
      {
        name: 'continuing',
        plan: makePlan({
          tasks: [
            makeTask('Duy trì', {
              schedule: { kind: 'ongoing', start: null, end: null, recurrence: null, condition: null },
            }),
          ],
        }),
      },
      { name: 'the annex schedules the tasks', plan: makePlan({ sections: [section], passages: works }) },
      { name: 'a short section', plan: makePlan({ tasks: [], sections: [section], passages: works.slice(0, 2) }) },
    ],
  },
  builtIn,
)
