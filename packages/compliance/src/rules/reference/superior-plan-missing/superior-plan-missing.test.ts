import { makePassage, makeReference, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { superiorPlanMissing } from './superior-plan-missing.js'

const rests = (text: string, ...references: ReturnType<typeof makeReference>[]) => ({
  references,
  passages: [makePassage(text, { line: 11 })],
})
const nq57 = makeReference('Nghị quyết', '57-NQ/TW', { issuer: 'Bộ Chính trị' })
await testRule(
  superiorPlanMissing,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'the commune Party committee only',
        plan: makePlan(
          rests(
            'Thực hiện Kế hoạch số 104-KH/ĐU',
            makeReference('Kế hoạch', '104-KH/ĐU', { issuer: 'Đảng ủy xã Sin Suối Hồ' }),
          ),
        ),
        findings: [
          {
            quote: '104-KH/ĐU',
            line: 11,
            message: 'missing',
            severity: 'warning',
            subject: 'references',
            says: 'Kế hoạch không căn cứ chương trình, kế hoạch, đề án nào của Tỉnh ủy (Thành ủy), UBND tỉnh (thành phố).',
            expected: 'kế hoạch năm hoặc chương trình hành động của tỉnh, thành phố thực hiện Nghị quyết 57-NQ/TW',
            value: 'missing',
          },
        ],
      },
      {
        name: 'the centre only',
        plan: makePlan(rests('Căn cứ Nghị quyết số 57-NQ/TW', nq57)),
        findings: [{ quote: '57-NQ/TW', line: 11 }],
      },
      {
        name: 'nothing cited',
        plan: makePlan(rests('Để đẩy mạnh chuyển đổi số, UBND xã ban hành Kế hoạch')),
        findings: [{ quote: '' }],
      },
      {
        name: 'a ward of a city is no city',
        plan: makePlan(
          rests(
            'Căn cứ Kế hoạch số 12/KH-UBND',
            makeReference('Kế hoạch', '12/KH-UBND', { issuer: 'UBND phường An Khánh, thành phố Cần Thơ' }),
          ),
        ),
        findings: [{ quote: '12/KH-UBND' }],
      },
    ],
    lookAlikes: [
      {
        name: 'UBND tỉnh',
        plan: makePlan(
          rests(
            'Thực hiện Kế hoạch',
            makeReference('Kế hoạch', '69/KH-UBND', { issuer: 'Ủy ban nhân dân tỉnh Gia Lai' }),
          ),
        ),
      },
      {
        name: 'Thành ủy by its symbol',
        plan: makePlan(rests('Thực hiện Kế hoạch', makeReference('Kế hoạch hành động', '12-KH/TU', { issuer: null }))),
      },
      {
        name: 'a centrally run city',
        plan: makePlan(
          rests('Thực hiện Kế hoạch', makeReference('Kế hoạch', '358/KH-UBND', { issuer: 'UBND thành phố Huế' })),
        ),
      },
      {
        name: 'named without a number',
        plan: makePlan(
          rests('Thực hiện Chương trình hành động của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số 57-NQ/TW', nq57),
        ),
      },
    ],
  },
  builtIn,
)
