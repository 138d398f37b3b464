// Time to align one plan with all catalogs, on the built packages: `node test/benchmark/alignment.mjs`.
// The plan is made here: a hundred targets over the whole dictionary and four horizons.
import { performance } from 'node:perf_hooks'
import { catalogs, indicators } from '@commune-plan/catalog'
import { alignPlan } from '@commune-plan/compliance'
import { recognizeTargetIndicators } from '@commune-plan/extract'

const limit = 20
const runs = 60
const span = { start: 0, end: 0 }
const stated = indicators.filter((one) => one.wording.length > 0 && one.unit === '%')

const targets = Array.from({ length: 100 }, (_, index) => {
  const indicator = stated[(index * 7) % stated.length]
  const text = `${indicator.name.vi} đạt ${60 + (index % 41)}%`
  const clause = {
    comparator: '>=',
    implied: true,
    value: String(60 + (index % 41)),
    unit: '%',
    subject: text,
    strive: false,
    certainty: 'stated',
    span,
    indicator: indicator.id,
  }
  const horizon = ['2026', '2030', '2035', '2045'][index % 4]
  return {
    id: `t${index}`,
    key: `${index}`,
    origin: 'body',
    text,
    section: '',
    horizon,
    horizonCertainty: 'stated',
    lead: [],
    coordinators: [],
    indicator: indicator.id,
    clauses: [clause],
    line: index + 1,
    span,
  }
})
const header = {
  issuer: null,
  unit: { kind: 'xã', name: 'Xã Mẫu', province: 'Khánh Hòa' },
  symbol: null,
  number: null,
  place: null,
  date: '2026-03',
  title: null,
  period: '2026/2045',
  signatory: { name: null, position: null, onBehalf: null },
  lines: {},
}
const plan = {
  schemaVersion: '1',
  header,
  references: [],
  targets,
  tasks: [],
  reporting: [],
  notes: [],
  sections: [],
  charged: [],
  annexes: [],
  passages: [],
  mentions: [],
}

const everyCatalog = catalogs.map((catalog) => ({ ...catalog, validFrom: '2020-01-01', validTo: null }))
/** Wall time of each run, and processor time of all of them: the latter does not depend on what else the machine does. */
const timed = (work) => {
  for (let warm = 0; warm < 5; warm += 1) work()
  const before = process.cpuUsage()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  const { user, system } = process.cpuUsage(before)
  return {
    median: times[Math.floor(runs / 2)],
    quarter: times[Math.floor(runs / 4)],
    best: times[0],
    cpu: (user + system) / 1000 / runs,
  }
}

const verdicts = alignPlan(plan, { catalogs: everyCatalog, indicators, asOf: '2026-06-30' }).length
const align = timed(() => alignPlan(plan, { catalogs: everyCatalog, indicators, asOf: '2026-06-30' }))
const recognise = timed(() => targets.map((target) => recognizeTargetIndicators(target, indicators)))
const line = (name, { median, best, cpu }) =>
  `${name.padEnd(58)} median ${median.toFixed(2)} ms, best ${best.toFixed(2)} ms, processor ${cpu.toFixed(2)} ms a run\n`
process.stdout.write(line(`align 100 targets with ${catalogs.length} catalogs, ${verdicts} verdicts`, align))
process.stdout.write(line(`recognise 100 targets by ${indicators.length} indicators`, recognise))
// On a busy machine the quicker quarter of the runs is what the work takes.
if (Math.min(align.quarter, align.cpu) > limit) {
  process.stderr.write(`Alignment took ${align.cpu.toFixed(1)} ms of processor time; expected less than ${limit} ms.\n`)
  process.exitCode = 1
}
