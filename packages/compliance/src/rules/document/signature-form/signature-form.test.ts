import { makePassage, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { signatureForm } from './signature-form.js'

const signed = (onBehalf: string | null, position: string | null, name: string | null, ...above: string[]) => ({
  header: { signatory: { onBehalf, position, name }, lines: { signatory: 95, title: 9 } },
  passages: above.map((text, index) => makePassage(text, { line: 91 + index })),
})
await testRule(
  signatureForm,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'KT. without TM.',
        plan: makePlan(signed('KT. Chủ tịch', 'Phó Chủ tịch', 'Nguyễn Hữu Minh', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')),
        findings: [
          {
            quote: 'KT. Chủ tịch',
            line: 91,
            message: 'no-tm',
            severity: 'warning',
            subject: 'header.signatory',
            says: 'Khối chữ ký “KT. Chủ tịch / Phó Chủ tịch” thiếu dòng “TM. ỦY BAN NHÂN DÂN” phía trên.',
            suggestion: 'TM. ỦY BAN NHÂN DÂN / KT. Chủ tịch / Phó Chủ tịch',
            value: 'no-tm',
          },
        ],
      },
      {
        name: 'chairman without TM.',
        plan: makePlan(signed(null, 'Chủ tịch', 'Lò Văn Pâng', 'CHỦ TỊCH')),
        findings: [{ quote: 'Chủ tịch', message: 'no-tm' }],
      },
      {
        name: 'deputy without KT.',
        plan: makePlan(
          signed('TM. Ủy ban nhân dân', 'Phó Chủ tịch', 'Trần Thị Hoa', 'TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'),
        ),
        findings: [
          {
            quote: 'Phó Chủ tịch',
            message: 'no-kt',
            line: 92,
            severity: 'warning',
            subject: 'header.signatory',
            says: 'Cấp phó ký (“TM. Ủy ban nhân dân / Phó Chủ tịch”) mà thiếu dòng “KT. …” phía trên.',
            value: 'no-kt',
          },
        ],
      },
      {
        name: 'no name',
        plan: makePlan(signed('TM. Ủy ban nhân dân', 'Chủ tịch', null, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')),
        findings: [
          {
            quote: 'Chủ tịch',
            message: 'no-name',
            line: 95,
            severity: 'warning',
            subject: 'header.signatory',
            says: 'Khối chữ ký “TM. Ủy ban nhân dân / Chủ tịch” không có họ tên người ký.',
            value: 'no-name',
          },
        ],
      },
      {
        name: 'no block at all',
        plan: makePlan(signed(null, null, null, 'Trên đây là Kế hoạch./.')),
        findings: [
          {
            quote: '',
            message: 'no-block',
            line: 91,
            severity: 'warning',
            subject: 'header.signatory',
            says: 'Không thấy khối chữ ký ở cuối kế hoạch.',
            value: 'no-block',
          },
        ],
      },
    ],
    lookAlikes: [
      {
        name: 'TM. and KT. on their own lines',
        plan: makePlan(
          signed('KT. Chủ tịch', 'Phó Chủ tịch', 'Lê Văn Tám', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
        ),
      },
      {
        name: 'the chairman himself',
        plan: makePlan(signed('TM. Ủy ban nhân dân', 'Chủ tịch', 'Y Thơm Niê', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')),
      },
      {
        name: 'TM. and KT. in one passage',
        plan: makePlan(signed('KT. Chủ tịch', 'Phó Chủ tịch', 'Hà A', 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH')),
      },
      {
        name: 'by authority',
        plan: makePlan(signed('TUQ. Chủ tịch', 'Trưởng phòng', 'Hà B', 'TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG')),
      },
    ],
  },
  builtIn,
)
