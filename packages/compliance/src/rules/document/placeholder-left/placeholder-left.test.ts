import { makeAnnex, makePassage, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { placeholderLeft } from './placeholder-left.js'

const says = (text: string, line = 20) => ({ passages: [makePassage(text, { line })] })
await testRule(
  placeholderLeft,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'a prompt of a template',
        plan: makePlan(says('(Giữ Ctrl và Click để điền thông tin báo cáo)')),
        findings: [
          {
            quote: 'Ctrl',
            line: 20,
            message: 'left',
            severity: 'warning',
            subject: 'passage:(giữ ctrl và click để điền thông tin báo',
            says: 'Chỗ chưa điền còn để lại trong văn bản: “(Giữ Ctrl và Click”.',
            expected: 'nội dung đã điền đủ',
            actual: '(Giữ Ctrl và Click',
          },
        ],
      },
      {
        name: 'a day left open',
        plan: makePlan(says('Kế hoạch số 01 ngày..... Đôn đốc, theo dõi')),
        findings: [{ quote: 'ngày.....' }],
      },
      {
        name: 'a name to come',
        plan: makePlan(says('giao đồng chí ……… phụ trách lĩnh vực chuyển đổi số')),
        findings: [{ quote: 'đồng chí ………' }],
      },
      {
        name: 'an amount to come',
        plan: makePlan(says('Tổng kinh phí: ......... triệu đồng')),
        findings: [{ quote: '.........' }],
      },
      { name: 'underscores', plan: makePlan(says('Họ và tên: ____________')), findings: [{ quote: '____' }] },
      {
        name: 'brackets of a form',
        plan: makePlan(says('UBND [tên xã] ban hành Kế hoạch')),
        findings: [{ quote: '[tên xã]' }],
      },
      {
        name: 'a date of x',
        plan: makePlan(says('trước ngày xx/xx/2026 gửi về Phòng Văn hóa')),
        findings: [{ quote: 'xx/xx' }],
      },
      {
        name: 'a symbol without number in a sentence',
        plan: makePlan(says('theo Quyết định số /QĐ-UBND của UBND xã')),
        findings: [{ quote: 'số /QĐ-UBND' }],
      },
    ],
    lookAlikes: [
      {
        name: 'an enumeration left open',
        plan: makePlan(says('hộ tịch, y tế, giáo dục,...; đảm bảo dữ liệu “đúng, đủ, sạch”')),
      },
      { name: 'five dots that end a list', plan: makePlan(says('doanh nghiệp có hoạt động đổi mới quy trình.....')) },
      { name: 'v.v.', plan: makePlan(says('tập huấn, hội nghị, v.v… theo từng nhóm đối tượng')) },
      { name: 'the head has its own rules', plan: makePlan(says('Số:……/KH-UBND', 3)) },
      {
        name: 'so has the caption of an annex',
        plan: makePlan({
          ...says('(Kèm theo Kế hoạch số ____/KH-UBND ngày …/4/2026)', 102),
          annexes: [
            makeAnnex('Phụ lục I', {
              caption: { written: '', number: null, date: null, line: 102, span: { start: 0, end: 0 } },
            }),
          ],
        }),
      },
      {
        name: 'an example in brackets',
        plan: makePlan(says('ứng dụng công nghệ (IoT, AI, GIS...) trong giám sát môi trường')),
      },
      { name: 'numbered dots of a contents page', plan: makePlan(says('I. MỤC ĐÍCH, YÊU CẦU ............ 1')) },
      { name: '"số" that means digital', plan: makePlan(says('kinh tế số, xã hội số... phục vụ người dân')) },
    ],
  },
  builtIn,
)
