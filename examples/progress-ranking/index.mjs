// Reported figures of several communes, in two quarters, to score cards, a ranking, comparisons and changes. The profile is
// JSON beside this file; what is missing is an interval, never zero.
import { readFile } from 'node:fs/promises'
import * as scoring from '@commune-plan/scoring'

const read = (file) => readFile(new URL(file, import.meta.url), 'utf8')
const say = (...lines) => lines.forEach((line) => console.log(line))
const range = ({ low, high }) => (low === high ? low : `${low} – ${high}`)

const { profile, problems } = scoring.loadProfile(JSON.parse(await read('profile.json')))
if (profile === undefined) throw new Error(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'))

// Rows that do not fit are left out and listed in `problems`; the others are kept, one report a commune and period.
const reportsOf = async (file) => scoring.progressFromRows(scoring.rowsOfCsv(await read(file))).reports
const [first, second] = await Promise.all(['quy-1.csv', 'quy-2.csv'].map(reportsOf))
const units = [...new Set(second.map(({ unit }) => unit)), 'Đặc khu Hòn Sam'] // one of them did not report
const valuesOf = (unit, reports) =>
  scoring.valuesFromProgress(
    profile,
    reports.find((one) => one.unit === unit),
  )
const cardsOf = (reports, list = units) =>
  list.map((unit) => ({
    unit,
    group: /^(?:Xã|Phường|Đặc khu)/u.exec(unit)[0],
    card: reports.some((one) => one.unit === unit) ? scoring.score(profile, valuesOf(unit, reports)) : null,
  }))
const [before, after] = [cardsOf(first), cardsOf(second)]

say('1. Phiếu điểm Quý II')
for (const { unit, card } of after) say(`   ${unit}: ${card?.sentence.vi ?? 'chưa báo cáo'}`)
for (const { input, message } of after.flatMap(({ card }) => card?.problems ?? [])) say(`   (${input}: ${message.vi})`)
const [anLuong] = after
say(
  scoring.explainCard(anLuong.card, { depth: 'officer', language: 'vi', item: 'I.1' }).trim().replace(/^/gmu, '   | '),
)

say('\n2. Xếp hạng: bằng điểm thì cùng hạng; thiếu số liệu thì chỉ biết hạng cao nhất, thấp nhất có thể')
const { ranked, unranked } = scoring.rankUnits(after)
for (const { unit, rank, best, worst, value } of ranked)
  say(`   ${rank ?? `${best}–${worst}`}. ${unit}: ${range(value)}`)
say(`   không xếp hạng: ${unranked.join(', ')}`)
const { ranked: risen } = scoring.rankImprovement(before, after)
say(`   tiến bộ so với Quý I: ${risen.map(({ unit, value }) => `${unit} ${range(value)}`).join('; ')}`)

say('\n3. So sánh xã, phường; tổng hợp cả vùng')
for (const { group, units, scored, mean } of scoring.compareGroups(after)) {
  say(`   ${group}: ${scored}/${units} đơn vị có điểm, bình quân ${mean === null ? '–' : range(mean)}`)
}
const total = scoring.rollUp(units, second, 'online-payment')
say(
  `   thanh toán trực tuyến: ${total.numerator}/${total.denominator} = ${total.weighted}% (bình quân các đơn vị ${total.simple}%)`,
  `   ${total.coverage}% đơn vị báo cáo; thiếu ${total.notReported.join(', ')}`,
)

say('\n4. Vì sao điểm của Xã An Lương thay đổi, nếu từ Quý II phải đạt 90% hồ sơ trực tuyến mới được điểm tối đa?')
const stricter = structuredClone(profile)
stricter.groups[0].items[0].rule.fullAt = '90'
const basis = (rules, reports) => ({ rules, data: valuesOf('Xã An Lương', reports), plan: null, waivers: null })
const points = ({ rules, data }) => scoring.score(rules, data).points
const change = scoring.attributeChange(basis(profile, first), basis(stricter, second), points)
say(
  `   ${range(change.from)} → ${range(change.to)}: ${change.parts.map(({ part, low }) => `${part} ${low}`).join(', ')}`,
)

say('\n5. Cần thêm ít nhất bao nhiêu để lên hạng trên')
for (const { unit } of after.slice(0, 3)) {
  const step = scoring.nextBand(profile, valuesOf(unit, second))
  const changes = step?.changes.map(({ label, from, to }) => `${label.vi} ${from ?? '?'} → ${to}`)
  say(`   ${unit}: ${step === null ? 'không thể' : `${changes.join(', ')} → ${step.grade.label.vi}`}`)
}

say('\n6. Trước khi ban hành mức 90%: đơn vị nào đổi hạng')
const reported = second.map(({ unit }) => ({ unit, values: valuesOf(unit, second) }))
const impact = scoring.profileImpact(profile, stricter, reported)
for (const { unit, before, after, moved } of impact.units) {
  say(`   ${unit}: ${range(before.points)} → ${range(after.points)}${moved ? ' (đổi hạng)' : ''}`)
}
say(`   ${JSON.stringify(impact.moves)}`)
