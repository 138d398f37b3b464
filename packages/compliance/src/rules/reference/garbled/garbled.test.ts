import { makeAnnex, makePassage } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { garbled } from './garbled.js'

const says = (text: string, line = 20) => ({ passages: [makePassage(text, { line })] })
ruleTable(garbled, {
  hits: [
    {
      why: 'a type in place of the number',
      plan: says('về thực hiện Kế hoạch số Nghị quyết số 03/NQ-CP ngày 09/01/2025'),
      quote: 'Kế hoạch số Nghị quyết',
    },
    {
      why: 'date without number',
      plan: says('Căn cứ Quyết định số ngày 12/3/2026 của UBND tỉnh'),
      quote: 'Quyết định số ngày',
    },
    {
      why: 'issuer without number',
      plan: says('Thực hiện Chỉ thị số của Thủ tướng Chính phủ'),
      quote: 'Chỉ thị số của',
    },
    { why: 'nothing after it', plan: says('theo hướng dẫn tại Công văn số;'), quote: 'Công văn số' },
  ],
  silent: [
    { why: 'a number', plan: says('Thực hiện Kế hoạch số 69/KH-UBND ngày 10/3/2026') },
    { why: 'a colon before the number', plan: says('Kế hoạch số: 25-KH/UBND ngày 25/01/2025') },
    { why: '"số" that means digital', plan: says('Chương trình số hóa tài liệu; Chương trình chuyển đổi số của tỉnh') },
    {
      why: 'the caption of an annex',
      plan: {
        ...says('(Kèm theo Kế hoạch số ngày / 3 /2026)', 102),
        annexes: [
          makeAnnex('Phụ lục I', {
            caption: { written: '', number: null, date: null, line: 102, span: { start: 0, end: 0 } },
          }),
        ],
      },
    },
    { why: 'a blank date: another rule', plan: says('Kế hoạch số 01 ngày..... Đôn đốc, theo dõi') },
    { why: 'without the word number', plan: says('Quyết định của Thủ tướng Chính phủ phê duyệt Chương trình') },
  ],
})
