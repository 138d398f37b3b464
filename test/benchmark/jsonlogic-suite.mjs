/**
 * Runs the official JsonLogic suite (tests.json of the repository jwadhams/json-logic, branch gh-pages; it is not part of
 * this project) through the strict dialect, on both engines:
 *
 *     node test/benchmark/jsonlogic-suite.mjs tests.json [--refused]
 *
 * Each case is either refused when loaded, with the reason, or must give the expected answer on both engines. A case whose
 * answer is `null`, or whose figures are missing, must be unknown here: that is what the dialect is strict about.
 */
import { readFileSync } from 'node:fs'
import jsonLogic from 'json-logic-js'
import { compiledEngine, decimalOfNumber, referenceEngine } from '@commune-plan/engine'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node test/benchmark/jsonlogic-suite.mjs tests.json [--refused]')
  process.exit(2)
}
const cases = JSON.parse(readFileSync(file, 'utf8')).filter((entry) => Array.isArray(entry))
const count = { cases: cases.length, reference: 0, accepted: 0, equal: 0, unknown: 0 }
const refused = new Map()
const wrong = []

for (const [rule, data, expected] of cases) {
  if (same(jsonLogic.apply(rule, data), expected)) count.reference += 1
  const inputs = inputsOf(data)
  const compiled = [referenceEngine, compiledEngine].map((engine) => engine.compile(rule, { inputs }))
  if (!compiled[0].ok) {
    const { code, message } = compiled[0].problems[0]
    refused.set(code, [...(refused.get(code) ?? []), { rule, data, expected, message }])
    continue
  }
  count.accepted += 1
  const row = data !== null && typeof data === 'object' && !Array.isArray(data) ? data : {}
  const [reference, other] = compiled.map(({ rule: ready }) => ready.evaluate(row))
  if (JSON.stringify(reference) !== JSON.stringify(other)) wrong.push({ rule, data, reference, other })
  if (reference.kind === 'unknown') count.unknown += 1
  else if (reference.kind === 'value' && same(plain(reference.value, compiled[0].rule.type), plainExpected(expected)))
    count.equal += 1
  else wrong.push({ rule, data, expected, reference })
}

console.log(`${count.cases} cases; json-logic-js itself answers ${count.reference} as expected`)
console.log(
  `accepted by the dialect: ${count.accepted}; as expected on both engines: ${count.equal}; unknown for a missing figure: ${count.unknown}; otherwise: ${wrong.length}`,
)
for (const entry of wrong) console.log('  ', JSON.stringify(entry))
console.log('refused when loaded:')
for (const [code, entries] of [...refused].sort()) {
  console.log(`  ${code}: ${entries.length}, for instance ${JSON.stringify(entries[0].rule)}: ${entries[0].message}`)
  if (process.argv.includes('--refused'))
    for (const { rule, data, expected, message } of entries)
      console.log(`     ${JSON.stringify(rule)} on ${JSON.stringify(data)} → ${JSON.stringify(expected)}: ${message}`)
}
process.exitCode = wrong.length === 0 ? 0 : 1

/** Declarations for the data of a case: the suite has none. */
function inputsOf(data) {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return {}
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (typeOf(value) === null ? [] : [[name, typeOf(value)]])),
  )
}

function typeOf(value) {
  if (Array.isArray(value)) {
    const of = value.length === 0 ? 'number' : typeOf(value[0])?.type
    return of === undefined || of === 'list' ? null : { type: 'list', of }
  }
  return { number: { type: 'number' }, string: { type: 'text' }, boolean: { type: 'boolean' } }[typeof value] ?? null
}

/** Values in the suite's terms. The dialect's numbers are exact decimals in text. */
function plain(value, type) {
  return type === 'list' ? value.map((item) => String(item)) : value
}

function plainExpected(expected) {
  if (typeof expected === 'number') return decimalOfNumber(expected)
  return Array.isArray(expected)
    ? expected.map((item) => (typeof item === 'number' ? decimalOfNumber(item) : String(item)))
    : expected
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b)
}
