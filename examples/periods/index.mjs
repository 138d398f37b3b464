// Periods, deadlines and cadences as an algebra of their own: read from Vietnamese, put on the calendar, compared, counted,
// exchanged. No plan is needed, and no clock: a day of looking is an argument.
import * as time from '@commune-plan/period'

const say = (...lines) => lines.forEach((line) => console.log(line))
const plan = { planYear: 2026, issued: '2026-03-20' } // what the plan around the words tells

say('1. Đọc: nghĩa là gì, rơi vào ngày nào')
const words =
  'Quý II/2026 | trước ngày 05/6 | đến hết năm 2030 | giai đoạn 2026 - 2030 | Trong tháng 9 | Quý lI/2026 | Quý V/2026' +
  ' | 6 tháng đầu năm 2026 | trong vòng 30 ngày kể từ ngày ban hành | Thường xuyên'
for (const text of words.split(' | ')) {
  const [{ meaning, certainty }] = time.scanTime(text, { cell: true }).readings // "cell": these words stand alone
  const { start, end, due, used } = time.resolveTime(meaning, { ...plan, anchor: plan.issued })
  const days = due === null ? `${start ?? '…'} – ${end ?? '…'}` : `hạn ${due}`
  say(`   ${text.padEnd(40)} ${meaning.kind.padEnd(10)} ${days.padEnd(16)} ${certainty} ${used.join(', ')}`)
}

say('\n2. "Trước ngày 05/6": hai cách hiểu, người dùng chọn')
const [{ meaning: before }] = time.scanTime('trước ngày 05/6').readings
for (const convention of ['exclusive', 'inclusive']) {
  const { due } = time.resolveTime(before, plan, { ...time.defaultConventions, before: convention })
  say(`   ${convention}: ${due}`)
}

say('\n3. So sánh khoảng thời gian')
// A unit of the calendar (a quarter) has days; two stretches of days are compared.
const daysOf = (text) => time.daysOfUnit(time.unitOfPeriod(time.scanTime(text).readings[0].meaning))
const [may, quarter, half, year] = ['tháng 5/2026', 'Quý II/2026', '6 tháng đầu năm 2026', 'năm 2026'].map(daysOf)
const common = time.intersection(quarter, { start: '2026-05-15', end: '2026-08-31' })
const units = ['month', 'quarter', 'half'].map((grain) => time.unitOfDay('2026-05-31', grain))
say(
  `   tháng 5 trong Quý II: ${time.isWithin(may, quarter)}; Quý II trong tháng 5: ${time.isWithin(quarter, may)}`,
  `   Quý II và 6 tháng đầu năm có chung ngày: ${time.overlaps(quarter, half)}`,
  `   phần chung của Quý II và 15/5 – 31/8: ${time.spanToIso(common)}`,
  `   các quý của năm: ${time.unitsOf(year, 'quarter').map(time.unitToEdtf).join(' ')} (EDTF)`,
  `   ngày 31/5/2026 thuộc: ${units.map(time.unitToDhis2).join(' ')} (mã DHIS2)`,
  `   đọc ngược 2026-34: ${time.printTime(time.periodFromEdtf('2026-34'))}`,
  `   đọc ngược 2026S2: ${time.spanToIso(time.daysOfUnit(time.unitFromDhis2('2026S2')))}`,
)

say('\n4. Chế độ báo cáo: những ngày phải gửi trong năm 2026')
const sentence = 'Báo cáo hằng quý (trước ngày 20 của tháng cuối quý) và hằng năm (trước ngày 05/12)'
const { items: cadences } = time.scanTime(sentence).readings[0].meaning // several times in one expression are "joined"
for (const cadence of cadences) {
  say(`   ${time.printTime(cadence)} (${time.printTime(cadence, 'en')})`)
  say(`      ${time.dueDays(cadence, year).join(' ')}   ${time.recurrenceRule(cadence, 'due')}`)
}
// Which days a report on the second quarter covers: by the calendar, or by Decree 09/2019/NĐ-CP.
for (const rule of ['calendar', 'decree-09-2019']) {
  say(`   số liệu Quý II (${rule}): ${time.spanToIso(time.reportWindow(time.unitFromDhis2('2026Q2'), rule))}`)
}

say('\n5. Việc của Quý II đang ở đâu vào một ngày, tính theo lịch')
for (const day of ['2026-03-31', '2026-05-01', '2026-06-25', '2026-07-01']) {
  say(`   ${day}: ${time.stateOn(quarter, day)}`)
}

say('\n6. Lịch để nhập vào điện thoại (.ics)')
const due = time.dueDays(cadences[0], year)
const entries = due.map((day) => ({ id: `an-luong/${day}`, title: 'Gửi báo cáo quý', start: day, end: day }))
const calendar = time.toIcs(entries, '2026-01-01', 'Xã An Lương').split('\r\n')
say(...calendar.slice(0, 13).map((line) => `   ${line}`), `   … ${due.length} ngày`)
