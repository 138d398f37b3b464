// A plan and the amendment that changes parts of it: what changed and in which direction, what the rules say of the
// amendment, what holds on a day, and whether that still meets what superiors ask.
import { readFile } from 'node:fs/promises'
import { consolidate, diffPlans } from '@commune-plan/compliance'
import { findingMessage } from '@commune-plan/report'
import { evaluatePlan, evaluateReading, readPlan } from 'commune-plan'

const file = (name) => readFile(new URL(name, import.meta.url))
const { plan: first } = await readPlan(await file('../plans/ke-hoach-vung.md'), { name: 'ke-hoach.md' })
const amendmentFile = await file('dieu-chinh.md')
const { plan: amendment } = await readPlan(amendmentFile, { name: 'dieu-chinh.md' })

// 1. The amendment names what it adjusts, so that the two can be told to belong together.
const adjusted = amendment.references.find(({ relation }) => relation === 'adjusts')
console.log(`1. ${amendment.header.number}/${amendment.header.symbol} điều chỉnh ${adjusted.number}`)

// 2. The difference, each change with the words of both plans. What an amendment of parts does not mention stays; of a
//    plan issued anew in full, what it does not repeat would be "dropped".
const signs = { added: '+', dropped: '−', softened: '↓', tightened: '↑', changed: '≠', moved: '→', renamed: '~' }
console.log('\n2. Những gì thay đổi:')
for (const { kind, field, before, after, from, to } of diffPlans(first, amendment).changes) {
  const change = from === null ? '' : ` (${field}: ${from} → ${to})`
  console.log(`   ${signs[kind]} ${kind.padEnd(9)} ${(after ?? before).quote}${change}`)
}

// 3. With the earlier plan at hand, the rules of the category "amendment" can judge. Without it they are "not checked".
const evaluation = await evaluatePlan(amendmentFile, { name: 'dieu-chinh.md', asOf: '2026-09-30', previous: first })
console.log('\n3. Quy tắc về điều chỉnh kế hoạch:')
for (const finding of evaluation.findings.filter(({ rule }) => rule.startsWith('amendment/'))) {
  const rule = evaluation.rules.find(({ id }) => id === finding.rule)
  console.log(
    `   ${finding.severity.padEnd(7)} [${finding.rule}] dòng ${finding.line}: ${findingMessage(finding, rule).vi}`,
  )
}

// 4. What holds on a day is a plan again, with the amendments of that day worked in; one dated later is named, not used.
console.log('\n4. Nội dung có hiệu lực:')
const [june, september] = ['2026-06-30', '2026-09-30'].map((asOf) => {
  const { plan, applied, skipped } = consolidate(first, [amendment], asOf)
  const online = plan.targets.find(({ indicator }) => indicator === 'dossiers-online').clauses[0]
  const names = [...applied, ...skipped.map(({ amendment, why }) => `${amendment} (${why})`)].join(', ')
  console.log(`   ${asOf}: ${names}; hồ sơ trực tuyến ${online.value}%, ${plan.tasks.length} nhiệm vụ`)
  return plan
})

// 5. So it is evaluated like any other: what does the amendment do to what superiors ask?
const verdicts = (plan) => evaluateReading(plan, { name: 'hợp nhất', asOf: '2026-09-30', province: 'phu-tho' }).verdicts
const before = new Map(verdicts(june).map((one) => [one.requirement, one.verdict]))
console.log('\n5. So với yêu cầu của cấp trên, sau điều chỉnh:')
for (const { requirement, verdict, why } of verdicts(september)) {
  const was = before.get(requirement)
  if (was !== verdict) console.log(`   ${requirement}: ${was} → ${verdict}\n      ${why.vi}`)
}
