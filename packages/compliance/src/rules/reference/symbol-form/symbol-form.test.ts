import { makeReference, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { symbolForm } from './symbol-form.js'

const cite = (type: string, number: string) => ({ references: [makeReference(type, number)] })
await testRule(
  symbolForm,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'Party form of a People’s Committee',
        plan: makePlan(cite('Kế hoạch', '25-KH/UBND')),
        findings: [
          {
            quote: '25-KH/UBND',
            message: 'family',
            line: 11,
            severity: 'warning',
            subject: 'reference:25-KH/UBND',
            says: '“Kế hoạch số 25-KH/UBND”: văn bản của cơ quan nhà nước viết là “25/KH-UBND”.',
            expected: '25/KH-UBND',
            actual: '25-KH/UBND',
            suggestion: 'Kế hoạch số 25/KH-UBND',
            value: '25-KH/UBND',
          },
        ],
      },
      {
        name: 'State form of a Party body',
        plan: makePlan(cite('Kế hoạch', '02/KH-BCĐTW')),
        findings: [{ quote: '02/KH-BCĐTW', message: 'family' }],
      },
      {
        name: 'State form of the centre',
        plan: makePlan(cite('Nghị quyết', '57/NQ-TW')),
        findings: [{ quote: '57/NQ-TW', message: 'family' }],
      },
      {
        name: 'letters run together',
        plan: makePlan(cite('Kế hoạch', '02-KHBCDTW')),
        findings: [
          {
            quote: '02-KHBCDTW',
            message: 'unreadable',
            line: 11,
            severity: 'warning',
            subject: 'reference:02-KHBCDTW',
            says: '“Kế hoạch số 02-KHBCDTW”: “02-KHBCDTW” không phải dạng số/loại-cơ quan (hoặc số-loại/cơ quan của Đảng).',
            actual: '02-KHBCDTW',
            value: '02-KHBCDTW',
          },
        ],
      },
      {
        name: 'a decision called a plan',
        plan: makePlan(cite('Kế hoạch', '120/QĐ-UBND')),
        findings: [
          {
            quote: '120/QĐ-UBND',
            message: 'type',
            line: 11,
            severity: 'warning',
            subject: 'reference:120/QĐ-UBND',
            says: '“Kế hoạch số 120/QĐ-UBND”: ký hiệu không khớp với tên loại “Kế hoạch”.',
            actual: '120/QĐ-UBND',
            value: '120/QĐ-UBND',
          },
        ],
      },
    ],
    lookAlikes: [
      { name: 'State', plan: makePlan(cite('Kế hoạch', '5926/KH-UBND')) },
      { name: 'Party', plan: makePlan(cite('Kế hoạch', '36-KH/ĐU')) },
      { name: 'National Assembly', plan: makePlan(cite('Nghị quyết', '193/2025/QH15')) },
      { name: 'a decree with its year', plan: makePlan(cite('Nghị định', '118/2025/NĐ-CP')) },
      { name: 'a Party regulation with QĐ', plan: makePlan(cite('Quy định', '399-QĐ/TW')) },
      { name: 'a steering committee may be either', plan: makePlan(cite('Kế hoạch', '11/KH-BCĐ')) },
      { name: 'an official letter has no type', plan: makePlan(cite('Công văn', '123/UBND-VX')) },
      { name: 'a bare number', plan: makePlan(cite('Đề án', '06')) },
      { name: 'the notice of a standing body', plan: makePlan(cite('Thông báo', '13-TB/CQTT')) },
    ],
  },
  builtIn,
)
