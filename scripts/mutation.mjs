/**
 * How much the tests of the rules notice: changes the code of each rule in small ways (mutants) and counts those that its
 * own test finds (killed). Slow, some seconds a rule, so it is no part of `npm test`:
 *
 *     npm run mutation                                  all rules, one category after the other
 *     npm run mutation -- target document/number-blank  these categories and rules only
 *     npm run mutation -- --sample 20 --seed 7          20 rules drawn by the seed, the same ones each time
 *
 * Options: --concurrency N (default 1), --report FILE (survivors and figures as JSON). The settings stand in
 * packages/compliance/stryker.config.json. Exit status 1 below its threshold "break" (85 %).
 */
import { Stryker } from '@stryker-mutator/core'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = resolve(fileURLToPath(import.meta.url), '../../packages/compliance')
const caught = new Set(['Killed', 'Timeout'])
const counted = new Set([...caught, 'Survived', 'NoCoverage'])

process.chdir(home)
const { operands, options } = parse(process.argv.slice(2))
const rules = drawn(chosen(await allRules(), operands), Number(options.sample ?? 0), Number(options.seed ?? 1))
if (rules.length === 0) {
  console.error('no such rule; give categories ("target") or rules ("target/no-lead")')
  process.exit(2)
}
const results = []
for (const [category, files] of grouped(rules)) {
  const found = await run(files)
  results.push(...found)
  console.log(`${category.padEnd(14)} ${line(found)}`)
}
for (const rule of rules) {
  const mine = results.filter(({ fileName }) => fileName.includes(`/rules/${rule}/`))
  if (score(mine) < 85) console.log(`  ${rule.padEnd(38)} ${line(mine)}`)
}
const breakAt = JSON.parse(await readFile(join(home, 'stryker.config.json'), 'utf8')).thresholds.break
console.log(`${`${String(rules.length)} rules`.padEnd(14)} ${line(results)}, wanted ${String(breakAt)} %`)
if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(report(), null, 1)}\n`)
process.exitCode = score(results) < breakAt ? 1 : 0

/** Runs the mutants of some rules in one go of Stryker. */
async function run(files) {
  const stryker = new Stryker({
    configFile: 'stryker.config.json',
    mutate: files.map((rule) => `src/rules/${rule}/${rule.split('/')[1]}.ts`),
    concurrency: Number(options.concurrency ?? 1),
    logLevel: 'error',
    thresholds: { high: 95, low: 90, break: null },
  })
  return stryker.runMutationTest()
}

function report() {
  const of = (mutants) => ({ score: score(mutants), mutants: mutants.length })
  const survivors = results
    .filter(({ status }) => counted.has(status) && !caught.has(status))
    .map(({ fileName, location, mutatorName, replacement, status }) => ({
      file: fileName.replace(/^.*\/rules\//u, ''),
      line: location.start.line,
      column: location.start.column,
      mutator: mutatorName,
      replacement: replacement.slice(0, 120),
      status,
    }))
  return { ...of(results), survivors }
}

function line(mutants) {
  const of = (status) => mutants.filter((mutant) => mutant.status === status).length
  return `${score(mutants).toFixed(1).padStart(5)} %  ${String(mutants.length)} mutants: ${of('Killed')} killed, ${of('Timeout')} timed out, ${of('Survived')} survived, ${of('NoCoverage')} not reached`
}

function score(mutants) {
  const all = mutants.filter(({ status }) => counted.has(status)).length
  return all === 0 ? 100 : (mutants.filter(({ status }) => caught.has(status)).length * 100) / all
}

async function allRules() {
  const folders = await readdir(join(home, 'src/rules'), { recursive: true, withFileTypes: true })
  return folders
    .filter((entry) => entry.isDirectory() && !entry.parentPath.endsWith('rules'))
    .map((entry) => `${entry.parentPath.replace(/^.*[\\/]/u, '')}/${entry.name}`)
    .sort()
}

function chosen(rules, wanted) {
  return wanted.length === 0
    ? rules
    : rules.filter((rule) => wanted.includes(rule) || wanted.includes(categoryOf(rule)))
}

/** The rules with the least hash under the seed, in their own order. */
function drawn(rules, size, seed) {
  if (size === 0) return rules
  const hash = (text) =>
    [...`${String(seed)} ${text}`].reduce(
      (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619) >>> 0,
      2166136261,
    )
  const picked = new Set([...rules].sort((a, b) => hash(a) - hash(b)).slice(0, size))
  return rules.filter((rule) => picked.has(rule))
}

function grouped(rules) {
  const groups = new Map()
  for (const rule of rules) groups.set(categoryOf(rule), [...(groups.get(categoryOf(rule)) ?? []), rule])
  return groups
}

function categoryOf(rule) {
  return rule.split('/')[0]
}

function parse(given) {
  const operands = []
  const options = {}
  for (let index = 0; index < given.length; index += 1) {
    if (given[index].startsWith('--')) options[given[index].slice(2)] = given[(index += 1)]
    else operands.push(given[index])
  }
  return { operands, options }
}
