/**
 * What a change does to plans, rule by rule: which findings and verdicts appear, disappear or move.
 *
 *     node scripts/corpus-gate.mjs compare BEFORE AFTER [--plans FOLDER]   two versions, or two saved results
 *     node scripts/corpus-gate.mjs save FOLDER RESULT.json [--root ROOT]   evaluate with one version and save
 *     node scripts/corpus-gate.mjs accept                                  take what is now as the baseline of the tests
 *
 * BEFORE and AFTER are a saved result (.json) or a ROOT: a checkout with built packages, the present one by default.
 * Options: --as-of DAY (default 2026-06-30), --format json, --fail-on change|verdict|none (default none).
 * Exit status: 0, 1 where something changed that --fail-on names, 2 wrong usage, 3 a version could not be run.
 *
 * A result holds no words of a plan: rule, severity, line and fingerprint of each finding, and the verdicts.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { changesInWords, compareResults, evaluateFolder, parseResult } from './lib/corpus.mjs'

const here = resolve(fileURLToPath(import.meta.url), '../..')
const baseline = join(here, 'test/conformance/corpus-baseline.json')
/** What the baseline covers: folder by the name its plans get. The second and third are there only beside the project. */
const covered = {
  examples: join(here, 'examples/plans'),
  plans: join(here, '../shared/plans'),
  corpus: join(here, '../shared/corpus'),
}
const usage = `usage: corpus-gate.mjs compare BEFORE AFTER [--plans FOLDER] [--fail-on change|verdict|none]
       corpus-gate.mjs save FOLDER RESULT.json [--root ROOT]
       corpus-gate.mjs accept
example: corpus-gate.mjs compare ../before . --plans examples/plans`
const known = new Set(['plans', 'root', 'as-of', 'format', 'fail-on'])

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = error.exitStatus ?? 3
}

async function main(given) {
  const { operands, options } = parse(given)
  const [command, first, second] = operands
  if (command === 'accept' && operands.length === 1) return accept(options)
  if (command === 'save' && second !== undefined) {
    const result = await evaluateWith(options.root ?? here, first, options)
    await writeFile(second, text(result))
    console.log(`${String(Object.keys(result.plans).length)} plans evaluated, saved in ${second}`)
    return 0
  }
  if (command !== 'compare' || second === undefined) throw wrong(usage)
  const failOn = options['fail-on'] ?? 'none'
  if (!['change', 'verdict', 'none'].includes(failOn))
    throw wrong(`got --fail-on ${failOn}, expected change, verdict or none`)
  const changes = compareResults(await resultOf(first, options), await resultOf(second, options))
  console.log(options.format === 'json' ? JSON.stringify(changes, null, 2) : changesInWords(changes))
  const failing = { change: changes.total, verdict: changes.verdicts.length, none: 0 }[failOn]
  return failing > 0 ? 1 : 0
}

/** Writes the baseline; what is not there to be evaluated keeps what it had. */
async function accept(options) {
  const before = existsSync(baseline) ? JSON.parse(await readFile(baseline, 'utf8')) : {}
  const after = {}
  for (const [name, folder] of Object.entries(covered)) {
    after[name] = existsSync(folder) ? await evaluateWith(options.root ?? here, folder, options) : before[name]
    if (before[name] !== undefined && after[name] !== before[name])
      console.log(`${name}: ${changesInWords(compareResults(before[name], after[name]))}`)
    else console.log(`${name}: ${existsSync(folder) ? 'new' : 'not there, kept as it was'}`)
  }
  await writeFile(baseline, text(after))
  return 0
}

/** A saved result, or that of a built checkout over `--plans`. */
async function resultOf(given, options) {
  if (given.endsWith('.json')) return parseResult(await readFile(given, 'utf8'), given)
  if (options.plans === undefined)
    throw wrong(`"${given}" is no saved result; to evaluate with that version say --plans FOLDER`)
  return evaluateWith(given, options.plans, options)
}

async function evaluateWith(root, folder, options) {
  if (!existsSync(folder)) throw wrong(`no folder ${folder}, expected one with plans, such as examples/plans`)
  const manifest = join(resolve(root), 'packages/commune-plan/package.json')
  if (!existsSync(manifest)) throw wrong(`${root} is no checkout: ${manifest} is not there`)
  const entry = createRequire(manifest).resolve('commune-plan')
  const file = entry.replace(/\.cjs$/u, '.js')
  if (!existsSync(file)) throw wrong(`${root} is not built: run "npm run build" there`)
  const { evaluatePlan } = await import(pathToFileURL(file).href)
  return evaluateFolder(evaluatePlan, folder, options['as-of'] ?? '2026-06-30')
}

/** One line for each finding, so that a change of the baseline can be read as a difference of lines. */
function text(result) {
  return `${JSON.stringify(result, null, 1)}\n`
}

function parse(given) {
  const [operands, options] = [[], {}]
  for (let index = 0; index < given.length; index += 1) {
    const name = given[index].startsWith('--') ? given[index].slice(2) : null
    if (name === null) operands.push(given[index])
    else if (!known.has(name) || given[index + 1] === undefined) throw wrong(`${given[index]}: ${usage}`)
    else options[name] = given[(index += 1)]
  }
  return { operands, options }
}

function wrong(message) {
  return Object.assign(new Error(message), { exitStatus: 2 })
}
