import { makePassage } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { signatureForm } from './signature-form.js'

const signed = (onBehalf: string | null, position: string | null, name: string | null, ...above: string[]) => ({
  header: { signatory: { onBehalf, position, name }, lines: { signatory: 95, title: 9 } },
  passages: above.map((text, index) => makePassage(text, { line: 91 + index })),
})
ruleTable(signatureForm, {
  hits: [
    {
      why: 'KT. without TM.',
      plan: signed('KT. Chủ tịch', 'Phó Chủ tịch', 'Nguyễn Hữu Minh', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
      quote: 'KT. Chủ tịch',
      line: 91,
      message: 'no-tm',
    },
    {
      why: 'chairman without TM.',
      plan: signed(null, 'Chủ tịch', 'Lò Văn Pâng', 'CHỦ TỊCH'),
      quote: 'Chủ tịch',
      message: 'no-tm',
    },
    {
      why: 'deputy without KT.',
      plan: signed('TM. Ủy ban nhân dân', 'Phó Chủ tịch', 'Trần Thị Hoa', 'TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'),
      quote: 'Phó Chủ tịch',
      message: 'no-kt',
    },
    {
      why: 'no name',
      plan: signed('TM. Ủy ban nhân dân', 'Chủ tịch', null, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
      quote: 'Chủ tịch',
      message: 'no-name',
    },
    {
      why: 'no block at all',
      plan: signed(null, null, null, 'Trên đây là Kế hoạch./.'),
      quote: '',
      message: 'no-block',
    },
  ],
  silent: [
    {
      why: 'TM. and KT. on their own lines',
      plan: signed('KT. Chủ tịch', 'Phó Chủ tịch', 'Lê Văn Tám', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
    },
    {
      why: 'the chairman himself',
      plan: signed('TM. Ủy ban nhân dân', 'Chủ tịch', 'Y Thơm Niê', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
    },
    {
      why: 'TM. and KT. in one passage',
      plan: signed('KT. Chủ tịch', 'Phó Chủ tịch', 'Hà A', 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH'),
    },
    { why: 'by authority', plan: signed('TUQ. Chủ tịch', 'Trưởng phòng', 'Hà B', 'TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG') },
  ],
})
