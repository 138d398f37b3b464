import { makePassage, makeReference } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { superiorPlanMissing } from './superior-plan-missing.js'

const rests = (text: string, ...references: ReturnType<typeof makeReference>[]) => ({
  references,
  passages: [makePassage(text, { line: 11 })],
})
const nq57 = makeReference('Nghị quyết', '57-NQ/TW', { issuer: 'Bộ Chính trị' })
ruleTable(superiorPlanMissing, {
  hits: [
    {
      why: 'the commune Party committee only',
      plan: rests(
        'Thực hiện Kế hoạch số 104-KH/ĐU',
        makeReference('Kế hoạch', '104-KH/ĐU', { issuer: 'Đảng ủy xã Sin Suối Hồ' }),
      ),
      quote: '104-KH/ĐU',
      line: 11,
    },
    { why: 'the centre only', plan: rests('Căn cứ Nghị quyết số 57-NQ/TW', nq57), quote: '57-NQ/TW', line: 11 },
    { why: 'nothing cited', plan: rests('Để đẩy mạnh chuyển đổi số, UBND xã ban hành Kế hoạch'), quote: '' },
    {
      why: 'a ward of a city is no city',
      plan: rests(
        'Căn cứ Kế hoạch số 12/KH-UBND',
        makeReference('Kế hoạch', '12/KH-UBND', { issuer: 'UBND phường An Khánh, thành phố Cần Thơ' }),
      ),
      quote: '12/KH-UBND',
    },
  ],
  silent: [
    {
      why: 'UBND tỉnh',
      plan: rests(
        'Thực hiện Kế hoạch',
        makeReference('Kế hoạch', '69/KH-UBND', { issuer: 'Ủy ban nhân dân tỉnh Gia Lai' }),
      ),
    },
    {
      why: 'Thành ủy by its symbol',
      plan: rests('Thực hiện Kế hoạch', makeReference('Kế hoạch hành động', '12-KH/TU', { issuer: null })),
    },
    {
      why: 'a centrally run city',
      plan: rests('Thực hiện Kế hoạch', makeReference('Kế hoạch', '358/KH-UBND', { issuer: 'UBND thành phố Huế' })),
    },
    {
      why: 'named without a number',
      plan: rests('Thực hiện Chương trình hành động của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số 57-NQ/TW', nq57),
    },
  ],
})
