/**
 * How long all rules take on one plan, on the built packages:
 *
 *     node test/benchmark/rules.mjs [PLAN ...] [--json]
 *
 * Processor time, so that a busy machine does not count. Each round reads the plan anew, so that nothing worked out for
 * one round helps the next. The figure is the median of the rounds after the first eleven (in those the code is still being
 * compiled); the goal is 20 ms for one plan.
 */
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documents, indicators } from '@commune-plan/catalog'
import { rules } from '@commune-plan/compliance'
import { readText } from '@commune-plan/document'
import { runRules } from '@commune-plan/engine'
import { extractPlan } from '@commune-plan/extract'

const rounds = 41
const warmUp = 11
const goal = 20
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const files =
  given.length > 0
    ? given
    : ['ke-hoach-vung.md', 'ke-hoach-yeu.txt', 'ke-hoach-nhieu-moc.txt'].map((name) =>
        join(root, 'examples/plans', name),
      )

const results = files.map((file) => {
  const text = readFileSync(file, 'utf8')
  const times = Array.from({ length: rounds }, (_, round) => {
    const plan = extractPlan(readText(`${text}\n${' '.repeat(round)}`, { name: basename(file) }), { indicators })
    const input = {
      plan,
      asOf: '2026-06-30',
      province: null,
      verdicts: [],
      catalogs: [],
      documents,
      indicators,
      previous: null,
      progress: [],
    }
    const start = process.cpuUsage()
    runRules(input, rules)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  const settled = times.slice(warmUp).sort((a, b) => a - b)
  return {
    plan: basename(file),
    characters: text.length,
    first: times[0],
    median: settled[Math.floor(settled.length / 2)],
    least: settled[0],
  }
})

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ rules: rules.length, goal, results }, null, 2))
} else {
  console.log(`${rules.length} rules, goal ${goal} ms on one plan`)
  for (const { plan, characters, first, median, least } of results) {
    console.log(
      `${plan.padEnd(40)} ${String(characters).padStart(7)} characters  first ${first.toFixed(1)} ms  median ${median.toFixed(1)} ms  least ${least.toFixed(1)} ms  ${median <= goal ? 'met' : 'NOT met'}`,
    )
  }
}
