// Evaluates one plan with the built packages and shows the three things one asks first.
import { readFile } from 'node:fs/promises'
import { evaluatePlan } from 'commune-plan'

const file = new URL('../plans/ke-hoach-yeu.txt', import.meta.url)
const evaluation = await evaluatePlan(await readFile(file), { name: 'ke-hoach-yeu.txt', asOf: '2026-06-30' })

console.log('1. Does it meet what is asked?')
for (const verdict of evaluation.verdicts) {
  if (verdict.found.length > 0) console.log(`   ${verdict.verdict.padEnd(16)} ${verdict.why.vi}`)
}

console.log('2. Can one hold somebody to it?')
for (const finding of evaluation.findings) {
  if (finding.severity === 'error') console.log(`   dòng ${finding.line}: ${finding.rule}: “${finding.quote}”`)
}

console.log('3. How does it score?')
for (const card of evaluation.cards) {
  console.log(`   ${card.title.vi}: ${card.points.low} – ${card.points.high} of ${card.maximum}`)
}
