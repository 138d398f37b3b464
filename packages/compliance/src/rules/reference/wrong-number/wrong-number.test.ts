import type { DocumentRecord } from '@commune-plan/model'
import { makeReference, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { wrongNumber } from './wrong-number.js'

const record = (type: string, number: string, date: string): DocumentRecord => ({
  number,
  type,
  date,
  issuer: 'Bộ Chính trị',
  title: '',
  province: null,
  status: 'in-force',
  amendedBy: [],
  replacedBy: [],
  aliases: [],
  sources: [],
})
const nq57 = makeReference('Nghị quyết', '57-NQ/TW', { date: '2024-12-22' })
await testRule(
  wrongNumber,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'at the mention that has the slip',
        plan: makePlan({
          references: [
            nq57,
            makeReference('Nghị quyết', '57-KL/TW', {
              mentions: [
                { ...makeReference('Nghị quyết', '57-NQ/TW').mentions[0]!, line: 10 },
                { ...makeReference('Nghị quyết', '57-KL/TW').mentions[0]!, line: 20 },
              ],
            }),
          ],
        }),
        findings: [{ quote: '57-KL/TW', line: 20 }],
      },
      {
        name: 'KL for NQ, right elsewhere in the plan',
        plan: makePlan({ references: [nq57, makeReference('Nghị quyết', '57-KL/TW')] }),
        findings: [
          {
            quote: '57-KL/TW',
            message: 'type',
            line: 11,
            severity: 'error',
            subject: 'reference:57-KL/TW',
            says: '“Nghị quyết số 57-KL/TW”: ký hiệu không phải của Nghị quyết; số đúng là 57-NQ/TW (trong chính kế hoạch).',
            expected: '57-NQ/TW',
            actual: '57-KL/TW',
            suggestion: 'Nghị quyết số 57-NQ/TW',
            value: '57-KL/TW',
          },
        ],
      },
      {
        name: 'QĐ for NQ, right in the registry',
        plan: makePlan({ references: [makeReference('Nghị quyết', '71/QĐ-CP')] }),
        input: { documents: [record('Nghị quyết', '71/NQ-CP', '2025-04-01')] },
        findings: [{ quote: '71/QĐ-CP', message: 'type' }],
      },
      {
        name: 'digits changed places',
        plan: makePlan({ references: [makeReference('Nghị quyết', '75-NQ/TW', { date: '2024-12-22' })] }),
        input: { documents: [record('Nghị quyết', '57-NQ/TW', '2024-12-22')] },
        findings: [
          {
            quote: '75-NQ/TW',
            message: 'digits',
            line: 11,
            severity: 'error',
            subject: 'reference:75-NQ/TW',
            says: '“Nghị quyết số 75-NQ/TW”: văn bản cùng loại, cùng ngày, cùng cơ quan ban hành mang số 57-NQ/TW (danh mục văn bản).',
            expected: '57-NQ/TW',
            actual: '75-NQ/TW',
            suggestion: 'Nghị quyết số 57-NQ/TW',
            value: '75-NQ/TW',
          },
        ],
      },
    ],
    lookAlikes: [
      {
        name: 'changed digits of a known number',
        plan: makePlan({ references: [makeReference('Nghị quyết', '75-NQ/TW', { date: '2024-12-22' })] }),
        input: {
          documents: [record('Nghị quyết', '57-NQ/TW', '2024-12-22'), record('Nghị quyết', '75-NQ/TW', '2024-12-22')],
        },
      },
      {
        name: 'other digits, not changed places',
        plan: makePlan({ references: [nq57, makeReference('Nghị quyết', '58-NQ/TW', { date: '2024-12-22' })] }),
      },
      {
        name: 'changed digits of a provincial document',
        plan: makePlan({
          references: [
            makeReference('Nghị quyết', '57-NQ/TU', { date: '2024-12-22' }),
            makeReference('Nghị quyết', '75-NQ/TU', { date: '2024-12-22' }),
          ],
        }),
      },
      {
        name: 'changed digits, no date',
        plan: makePlan({ references: [nq57, makeReference('Nghị quyết', '75-NQ/TW', { date: null })] }),
      },
      {
        name: 'changed digits of another kind',
        plan: makePlan({ references: [nq57, makeReference('Kết luận', '75-KL/TW', { date: '2024-12-22' })] }),
      },
      {
        name: 'a number that cannot be read',
        plan: makePlan({ references: [nq57, makeReference('Nghị quyết', '57')] }),
      },
      {
        name: 'a kind whose codes nobody knows',
        plan: makePlan({ references: [makeReference('Sổ tay', '57-NQ/TW'), makeReference('Sổ tay', '57-KL/TW')] }),
      },
      {
        name: 'the same digits of another issuer',
        plan: makePlan({ references: [nq57, makeReference('Nghị quyết', '57-KL/TU')] }),
      },
      {
        name: 'two wrong ones, none right',
        plan: makePlan({
          references: [makeReference('Nghị quyết', '57-KL/TW'), makeReference('Nghị quyết', '57-CT/TW')],
        }),
      },
      {
        name: 'two documents of one number',
        plan: makePlan({
          references: [makeReference('Kế hoạch', '69/KH-UBND'), makeReference('Quyết định', '69/QĐ-UBND')],
        }),
      },
      {
        name: 'a conclusion with its own symbol',
        plan: makePlan({ references: [nq57, makeReference('Kết luận', '57-KL/TW')] }),
      },
      {
        name: 'another resolution of another day',
        plan: makePlan({ references: [nq57, makeReference('Nghị quyết', '75-NQ/TW', { date: '2025-08-01' })] }),
      },
      { name: 'the same number twice', plan: makePlan({ references: [nq57, nq57] }) },
    ],
  },
  builtIn,
)
