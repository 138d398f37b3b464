import { makeAnnex, makePassage, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { garbled } from './garbled.js'

const says = (text: string, line = 20) => ({ passages: [makePassage(text, { line })] })
/** In lower case “chương trình số” is a digital programme: the capital tells the name of a document. */
const capitals = { 'upper-case': 'a capital tells the name of a document' }
await testRule(
  garbled,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'two in one line, of two kinds',
        plan: makePlan(says('Căn cứ Nghị định số của Chính phủ và Thông tư số; các văn bản liên quan')),
        without: capitals,
        findings: [{ quote: 'Nghị định số của' }, { quote: 'Thông tư số' }],
      },
      {
        name: 'at the end of the line',
        plan: makePlan(says('thực hiện Đề án số')),
        without: capitals,
        findings: [{ quote: 'Đề án số' }],
      },
      {
        name: 'a type in place of the number',
        plan: makePlan(says('về thực hiện Kế hoạch số Nghị quyết số 03/NQ-CP ngày 09/01/2025')),
        without: capitals,
        findings: [
          {
            quote: 'Kế hoạch số Nghị quyết',
            line: 20,
            message: 'garbled',
            severity: 'warning',
            subject: 'reference:kế hoạch số nghị quyết số 03/nq-cp ngày ',
            says: '“Kế hoạch số Nghị quyết số 03/NQ-CP ngày 09”: không đọc được số, ký hiệu của văn bản được viện dẫn.',
            expected: 'số và ký hiệu, ví dụ “Kế hoạch số 01-KH/ĐU”',
          },
        ],
      },
      {
        name: 'date without number',
        plan: makePlan(says('Căn cứ Quyết định số ngày 12/3/2026 của UBND tỉnh')),
        without: capitals,
        findings: [{ quote: 'Quyết định số ngày' }],
      },
      {
        name: 'issuer without number',
        plan: makePlan(says('Thực hiện Chỉ thị số của Thủ tướng Chính phủ')),
        without: capitals,
        findings: [{ quote: 'Chỉ thị số của' }],
      },
      {
        name: 'nothing after it',
        plan: makePlan(says('theo hướng dẫn tại Công văn số;')),
        without: capitals,
        findings: [{ quote: 'Công văn số' }],
      },
    ],
    lookAlikes: [
      { name: 'the number line of the plan itself', plan: makePlan(says('Kế hoạch số ngày 10/3', 3)) },
      { name: 'lower case: digital', plan: makePlan(says('xây dựng chương trình số của đài truyền thanh')) },
      { name: 'a word that only ends so', plan: makePlan(says('Bản Kế hoạch sốt sắng của tổ')) },
      { name: 'a number', plan: makePlan(says('Thực hiện Kế hoạch số 69/KH-UBND ngày 10/3/2026')) },
      { name: 'a colon before the number', plan: makePlan(says('Kế hoạch số: 25-KH/UBND ngày 25/01/2025')) },
      {
        name: '"số" that means digital',
        plan: makePlan(says('Chương trình số hóa tài liệu; Chương trình chuyển đổi số của tỉnh')),
      },
      {
        name: 'the caption of an annex',
        plan: makePlan({
          ...says('(Kèm theo Kế hoạch số ngày / 3 /2026)', 102),
          annexes: [
            makeAnnex('Phụ lục I', {
              caption: { written: '', number: null, date: null, line: 102, span: { start: 0, end: 0 } },
            }),
          ],
        }),
      },
      { name: 'a blank date: another rule', plan: makePlan(says('Kế hoạch số 01 ngày..... Đôn đốc, theo dõi')) },
      {
        name: 'without the word number',
        plan: makePlan(says('Quyết định của Thủ tướng Chính phủ phê duyệt Chương trình')),
      },
    ],
  },
  builtIn,
)
