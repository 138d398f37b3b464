import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { collectiveHead } from './collective-head.js'

const headed = (...heads: (string | null)[]) => ({
  tasks: heads.map((head, index) => makeTask(`Việc ${String(index)}`, { head, line: 161 + index })),
})
ruleTable(collectiveHead, {
  hits: [
    {
      why: 'heads of all agencies',
      plan: headed('Thủ trưởng các cơ quan, đơn vị'),
      quote: 'Thủ trưởng',
      line: 161,
      message: 'collective',
    },
    {
      why: 'told once for a table',
      plan: headed('Thủ trưởng các cơ quan, đơn vị', 'Thủ trưởng các cơ quan, đơn vị', 'Trưởng Công an xã'),
      quote: 'Thủ trưởng',
      message: 'many',
    },
    { why: 'heads of villages', plan: headed('Trưởng các thôn, bản'), quote: 'Trưởng các thôn' },
    { why: 'those who head', plan: headed('Người đứng đầu các phòng, ban'), quote: 'Người đứng đầu' },
    { why: 'comrades', plan: headed('Các đồng chí lãnh đạo'), quote: 'đồng chí' },
  ],
  silent: [
    { why: 'one office', plan: headed('Trưởng phòng Văn hóa - Xã hội') },
    { why: 'a vice-chairman', plan: headed('Phó Chủ tịch UBND phường phụ trách văn xã') },
    { why: 'no head column', plan: headed(null) },
    { why: 'the head of the police', plan: headed('Trưởng Công an xã') },
  ],
})
