import { makePassage, makeSection, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
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
ruleTable(noDeadline, {
  hits: [
    {
      why: 'an empty cell',
      plan: { tasks: [makeTask('Tập huấn'), makeTask('Nâng cấp mạng LAN', { ...unscheduled, line: 61 })] },
      quote: 'mạng LAN',
      line: 61,
      message: 'one',
    },
    {
      why: 'a table without the column',
      plan: {
        tasks: [60, 61].map((line) => makeTask(`Việc ${String(line)}`, { ...unscheduled, line, columns: ['lead'] })),
        passages: [makePassage('TT', { kind: 'cell', line: 59 })],
      },
      quote: 'TT',
      line: 59,
      message: 'table',
    },
    {
      why: 'a section of tasks in words',
      plan: { tasks: [], sections: [section], passages: works },
      quote: 'NHIỆM VỤ, GIẢI PHÁP',
      line: 139,
      message: 'section',
    },
    {
      why: 'one of five with a cadence',
      plan: { tasks: [reviewed], sections: [section], passages: works },
      quote: 'NHIỆM VỤ',
      message: 'section',
    },
  ],
  silent: [
    { why: 'due', plan: { tasks: [makeTask('Tập huấn')] } },
    {
      why: 'continuing',
      plan: {
        tasks: [
          makeTask('Duy trì', {
            schedule: { kind: 'ongoing', start: null, end: null, recurrence: null, condition: null },
          }),
        ],
      },
    },
    { why: 'the annex schedules the tasks', plan: { sections: [section], passages: works } },
    { why: 'a short section', plan: { tasks: [], sections: [section], passages: works.slice(0, 2) } },
  ],
})
