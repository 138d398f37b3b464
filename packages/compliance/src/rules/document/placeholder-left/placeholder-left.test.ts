import { makeAnnex, makePassage } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { placeholderLeft } from './placeholder-left.js'

const says = (text: string, line = 20) => ({ passages: [makePassage(text, { line })] })
ruleTable(placeholderLeft, {
  hits: [
    {
      why: 'a prompt of a template',
      plan: says('(Giữ Ctrl và Click để điền thông tin báo cáo)'),
      quote: 'Ctrl',
      line: 20,
    },
    { why: 'a day left open', plan: says('Kế hoạch số 01 ngày..... Đôn đốc, theo dõi'), quote: 'ngày.....' },
    { why: 'a name to come', plan: says('giao đồng chí ……… phụ trách lĩnh vực chuyển đổi số'), quote: 'đồng chí ………' },
    { why: 'an amount to come', plan: says('Tổng kinh phí: ......... triệu đồng'), quote: '.........' },
    { why: 'underscores', plan: says('Họ và tên: ____________'), quote: '____' },
    { why: 'brackets of a form', plan: says('UBND [tên xã] ban hành Kế hoạch'), quote: '[tên xã]' },
    { why: 'a date of x', plan: says('trước ngày xx/xx/2026 gửi về Phòng Văn hóa'), quote: 'xx/xx' },
    {
      why: 'a symbol without number in a sentence',
      plan: says('theo Quyết định số /QĐ-UBND của UBND xã'),
      quote: 'số /QĐ-UBND',
    },
  ],
  silent: [
    { why: 'an enumeration left open', plan: says('hộ tịch, y tế, giáo dục,...; đảm bảo dữ liệu “đúng, đủ, sạch”') },
    { why: 'five dots that end a list', plan: says('doanh nghiệp có hoạt động đổi mới quy trình.....') },
    { why: 'v.v.', plan: says('tập huấn, hội nghị, v.v… theo từng nhóm đối tượng') },
    { why: 'the head has its own rules', plan: says('Số:……/KH-UBND', 3) },
    {
      why: 'so has the caption of an annex',
      plan: {
        ...says('(Kèm theo Kế hoạch số ____/KH-UBND ngày …/4/2026)', 102),
        annexes: [
          makeAnnex('Phụ lục I', {
            caption: { written: '', number: null, date: null, line: 102, span: { start: 0, end: 0 } },
          }),
        ],
      },
    },
    { why: 'an example in brackets', plan: says('ứng dụng công nghệ (IoT, AI, GIS...) trong giám sát môi trường') },
    { why: 'numbered dots of a contents page', plan: says('I. MỤC ĐÍCH, YÊU CẦU ............ 1') },
    { why: '"số" that means digital', plan: says('kinh tế số, xã hội số... phục vụ người dân') },
  ],
})
