/**
 * Measures the rule engine against its peers, all in one process and one run, on the built packages:
 *
 *     node test/benchmark/rule-engine.mjs           a table, and whether each goal is met
 *     node test/benchmark/rule-engine.mjs --json    the same as JSON
 *
 * Read the ratios: rates differ from machine to machine. Every figure is the median of seven runs, in processor time, so
 * that what else the machine does counts less.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import jsonLogic from 'json-logic-js'
import { LogicEngine } from 'json-logic-engine'
import { compile } from '@commune-plan/engine'
import { directions, indicators, makeColumns, makeIndicators, makeRows, rowsOfTheYear } from './nation-year.mjs'
import {
  byHand,
  hostedJsonLogic,
  kpiBand,
  kpiRatio,
  plainJsonLogic,
  strictDomain,
  strictGeneral,
} from './scoring-rule.mjs'

const runs = 7
/** Milliseconds of processor time that this process has used. */
const used = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const inputs = { actual: { type: 'number' }, target: { type: 'number' }, direction: { type: 'text' } }
const strict = (rule) => {
  const compilation = compile(rule, { inputs, result: { digits: 2 } })
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems))
  return compilation.rule
}
const columnsOf = ({ actual, target, direction }) => ({
  actual,
  target,
  direction: { values: directions, codes: direction },
})

if (process.argv.includes('--memory')) {
  const columns = makeColumns()
  strict(strictDomain(makeIndicators()[0])).evaluateBatch(columnsOf(columns), rowsOfTheYear)
  console.log(process.resourceUsage().maxRSS / 1024)
  process.exit(0)
}

const kpis = makeIndicators()
const [kpi] = kpis
const columns = makeColumns()
const some = 20_000
const rows = makeRows(columns, some)
const measured = {}

/** Interleaved, so that a slower moment of the machine meets them all. */
function measureAll(tasks) {
  const rates = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (const { run } of Object.values(tasks)) {
    const started = used()
    for (let repeated = 0; repeated < 4 || used() - started < 300; repeated += 1) run()
  }
  for (let round = 0; round < runs; round += 1) {
    for (const [name, { run, work }] of Object.entries(tasks)) {
      const started = used()
      let repeated = 0
      do {
        run()
        repeated += 1
      } while (used() - started < 100)
      rates[name].push((work * repeated) / ((used() - started) / 1000))
    }
  }
  for (const [name, values] of Object.entries(rates))
    measured[name] = values.sort((a, b) => a - b)[Math.floor(runs / 2)]
}

const engine = new LogicEngine()
engine.addMethod('kpi_ratio', ([a, t, d]) => kpiRatio(a, t, d), { deterministic: true, sync: true })
engine.addMethod('kpi_band', ([share, low, high]) => kpiBand(share, low, high), { deterministic: true, sync: true })
jsonLogic.add_operation('kpi_ratio', kpiRatio)
jsonLogic.add_operation('kpi_band', kpiBand)

const plain = plainJsonLogic(kpi)
const hosted = hostedJsonLogic(kpi)
const built = { plain: engine.build(plain), hosted: engine.build(hosted) }
const general = strict(strictGeneral(kpi))
const domain = strict(strictDomain(kpi))
const into = { values: new Float64Array(rowsOfTheYear), status: new Uint8Array(rowsOfTheYear) }
const out = new Float64Array(rowsOfTheYear)
const each = (evaluate) => ({ work: some, run: () => rows.forEach(evaluate) })
const batch = (rule) => ({
  work: rowsOfTheYear,
  run: () => rule.evaluateBatch(columnsOf(columns), rowsOfTheYear, into),
})

const groupedColumns = makeColumns(rowsOfTheYear, true)
const perKpi = rowsOfTheYear / indicators
const parts = kpis.map((one, index) => {
  const part = (column) => column.subarray(index * perKpi, (index + 1) * perKpi)
  const { actual, target, direction } = groupedColumns
  return {
    one,
    columns: columnsOf({ actual: part(actual), target: part(target), direction: part(direction) }),
    general: strict(strictGeneral(one)),
    domain: strict(strictDomain(one)),
  }
})
const grouped = (kind) => ({
  work: rowsOfTheYear,
  run: () => parts.forEach((part) => part[kind].evaluateBatch(part.columns, perKpi, into)),
})

measureAll({
  'json-logic-js': each((row) => jsonLogic.apply(plain, row)),
  'json-logic-js with host operators': each((row) => jsonLogic.apply(hosted, row)),
  'json-logic-engine, compiled with eval': each((row) => built.plain(row)),
  'json-logic-engine, compiled, host operators': each((row) => built.hosted(row)),
  'hand-written loop over columns': { work: rowsOfTheYear, run: () => byHand(columns, rowsOfTheYear, kpi, out) },
  'ours, evaluate, general rule': each((row) => general.evaluate(row)),
  'ours, evaluate, domain operators': each((row) => domain.evaluate(row)),
  'ours, explain, general rule': each((row) => general.explain(row)),
  'ours, explain, domain operators': each((row) => domain.explain(row)),
  'ours, batch, general rule': batch(general),
  'ours, batch, domain operators': batch(domain),
})
measureAll({
  'hand-written loop, 40 rules': {
    work: rowsOfTheYear,
    run: () => parts.forEach(({ one }, index) => byHand(groupedColumns, perKpi, one, out, index * perKpi)),
  },
  'ours, batch, 40 general rules': grouped('general'),
  'ours, batch, 40 rules with domain operators': grouped('domain'),
})

const agreement = compareResults()
const compileMicroseconds = measureCompile()
const memory = Number(
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--memory'], { encoding: 'utf8' }),
)
report()

/** Same missing rows, and points within the half cent that the peers do not round. */
function compareResults() {
  domain.evaluateBatch(columnsOf(columns), rowsOfTheYear, into)
  byHand(columns, rowsOfTheYear, kpi, out)
  let misrounded = 0
  for (let index = 0; index < rowsOfTheYear; index += 1) {
    const [ours, hand] = [into.values[index], out[index]]
    if (Number.isNaN(ours) !== Number.isNaN(hand)) throw new Error(`row ${index}: ours ${ours}, by hand ${hand}`)
    if (Number.isNaN(ours)) continue
    if (Math.abs(ours - hand) > 0.011) throw new Error(`row ${index}: ours ${ours}, by hand ${hand}`)
    if (ours !== hand) misrounded += 1
  }
  rows.forEach((row, index) => {
    const theirs = jsonLogic.apply(plain, row)
    const ours = domain.evaluate(row)
    const close = ours.kind === 'unknown' ? theirs === null : Math.abs(theirs - Number(ours.value)) < 0.0051
    if (!close || (ours.kind === 'value' && Number(ours.value) !== into.values[index]))
      throw new Error(`row ${index}: ours ${JSON.stringify(ours)}, json-logic-js ${theirs}`)
  })
  return { misrounded }
}

function measureCompile() {
  const rules = Array.from({ length: 2000 }, (_, index) =>
    strictGeneral({ ...kpis[index % indicators], weight: Number((1 + index / 1000).toFixed(3)) }),
  )
  for (const rule of rules.slice(0, 200)) strict(rule)
  const rounds = Array.from({ length: runs }, () => {
    const started = used()
    for (const rule of rules) strict(rule)
    return ((used() - started) * 1000) / rules.length
  })
  return rounds.sort((a, b) => a - b)[Math.floor(runs / 2)]
}

function report() {
  const peer = measured['json-logic-js']
  const hand = measured['hand-written loop over columns']
  const hand40 = measured['hand-written loop, 40 rules']
  const goals = [
    ['batch, any rule, × json-logic-js', measured['ours, batch, general rule'] / peer, 60],
    ['batch, domain operators, × json-logic-js', measured['ours, batch, domain operators'] / peer, 130],
    ['batch, domain operators, share of the hand-written loop', measured['ours, batch, domain operators'] / hand, 0.5],
    ['batch, general rule, share of the hand-written loop', measured['ours, batch, general rule'] / hand, 0.5],
    [
      'batch, 40 rules with domain operators, × json-logic-js',
      measured['ours, batch, 40 rules with domain operators'] / peer,
      130,
    ],
    [
      'batch, 40 rules with domain operators, share of the hand-written loop',
      measured['ours, batch, 40 rules with domain operators'] / hand40,
      0.5,
    ],
    ['evaluate, any rule, × json-logic-js', measured['ours, evaluate, general rule'] / peer, 20],
    ['evaluate, domain operators, × json-logic-js', measured['ours, evaluate, domain operators'] / peer, 20],
    ['explain, any rule, × json-logic-js without explanation', measured['ours, explain, general rule'] / peer, 2],
    ['rules compiled in 300 µs', 300 / compileMicroseconds, 1],
    ['nation-year in 300 MB', 300 / memory, 1],
  ].map(([goal, got, wanted]) => ({ goal, got: Number(got.toPrecision(3)), wanted, met: got >= wanted }))
  const nationYear = Object.fromEntries(
    Object.entries(measured).map(([name, rate]) => [name, Math.round((rowsOfTheYear / rate) * 1000)]),
  )
  const figures = {
    node: process.version,
    rate: measured,
    nationYearMilliseconds: nationYear,
    compileMicroseconds,
    peakMegabytes: memory,
    ...agreement,
    goals,
  }
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(figures, null, 2))
    return
  }
  console.log(`Node ${process.version}; ${rowsOfTheYear.toLocaleString('en')} evaluations are a nation-year\n`)
  for (const [name, rate] of Object.entries(measured)) {
    console.log(
      `${name.padEnd(46)} ${(rate / 1e6).toFixed(3).padStart(8)} M/s  ${(rate / peer).toFixed(1).padStart(6)} × json-logic-js  ${String(nationYear[name]).padStart(6)} ms a nation-year`,
    )
  }
  console.log(
    `\ncompile ${compileMicroseconds.toFixed(0)} µs a rule; peak ${memory.toFixed(0)} MB; rows that floats round otherwise: ${agreement.misrounded}\n`,
  )
  for (const { goal, got, wanted, met } of goals)
    console.log(`${met ? 'met   ' : 'missed'} ${goal}: ${got} (goal ${wanted})`)
}
