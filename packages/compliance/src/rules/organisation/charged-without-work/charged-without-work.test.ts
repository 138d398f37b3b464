import { makeCharged, makePassage, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { chargedWithoutWork } from './charged-without-work.js'

const duty = 'Chủ trì, phối hợp triển khai hiệu quả Đề án 06.'
const charged = (name: string, ...duties: string[]) => [makeCharged(name, duties, { line: 69 })]
ruleTable(chargedWithoutWork, {
  hits: [
    {
      why: 'leads a project, named nowhere',
      plan: { charged: charged('Đồn Biên phòng', duty), passages: [makePassage(`- ${duty}`, { line: 71 })] },
      quote: 'Đề án 06',
      line: 71,
    },
    {
      why: 'is the contact point',
      plan: { charged: charged('Trung tâm Dịch vụ tổng hợp', 'Là đầu mối triển khai nền tảng số') },
      quote: 'đầu mối',
      line: 69,
    },
    {
      why: 'two of them',
      plan: {
        charged: [...charged('Đồn Biên phòng', duty), ...charged('Trạm Y tế xã', 'Chủ trì lập hồ sơ sức khỏe điện tử')],
      },
      quote: 'Đề án 06',
      hits: 2,
    },
  ],
  silent: [
    {
      why: 'leads a task',
      plan: {
        charged: charged('Phòng Kinh tế xã', 'Chủ trì phát triển kinh tế số'),
        tasks: [makeTask('Sàn thương mại điện tử', { lead: ['Phòng Kinh tế'] })],
      },
    },
    { why: 'joins a task', plan: { charged: charged('Công an xã', duty) } },
    { why: 'only coordinates', plan: { charged: charged('Trạm Y tế', 'Phối hợp tuyên truyền') } },
    { why: 'finds the funds', plan: { charged: charged('Phòng Tài chính', 'Chủ trì tham mưu bố trí kinh phí') } },
    {
      why: 'no target or task names anybody',
      plan: {
        charged: charged('Đồn Biên phòng', duty),
        targets: [],
        tasks: [makeTask('Tập huấn', { lead: [], coordinators: [] })],
      },
    },
  ],
})
