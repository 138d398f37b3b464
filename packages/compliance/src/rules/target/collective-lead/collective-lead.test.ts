import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { collectiveLead } from './collective-lead.js'

const led = (...lead: string[]) => ({
  targets: [makeTarget('100% hồ sơ công việc được xử lý trên môi trường điện tử', { lead })],
})
ruleTable(collectiveLead, {
  hits: [
    { why: 'all offices', plan: led('Các phòng, đơn vị thuộc UBND xã'), quote: 'Các phòng, đơn vị' },
    { why: 'agencies', plan: led('Các cơ quan, đơn vị'), quote: 'cơ quan' },
    { why: 'without "các"', plan: led('Cơ quan, đơn vị liên quan'), quote: 'đơn vị liên quan' },
    { why: 'villages', plan: led('Các thôn, tổ dân phố'), quote: 'thôn' },
    { why: 'two collectives', plan: led('Các ban, ngành', 'các đoàn thể phường'), quote: 'đoàn thể' },
    { why: 'each one', plan: led('Mỗi phòng, ban chuyên môn'), quote: 'Mỗi phòng' },
    { why: 'heads of all', plan: led('Thủ trưởng các cơ quan, đơn vị'), quote: 'Thủ trưởng' },
    { why: 'upper case', plan: led('CÁC PHÒNG, BAN, NGÀNH'), quote: 'PHÒNG' },
  ],
  silent: [
    { why: 'one office', plan: led('Phòng Văn hóa - Xã hội') },
    { why: 'an office beside the collective', plan: led('Văn phòng HĐND và UBND', 'các phòng, đơn vị thuộc UBND xã') },
    { why: '"và" inside a name', plan: led('Văn phòng HĐND và UBND xã') },
    { why: 'a management board of projects', plan: led('Ban Quản lý các dự án xã') },
    { why: 'a named school', plan: led('Trường THCS Nguyễn Du') },
    { why: 'the head of one office', plan: led('Trưởng phòng Kinh tế') },
    { why: 'nobody: another rule', plan: led() },
    { why: 'a village by name', plan: led('Thôn Đồng Tâm') },
  ],
})
