/**
 * What a change does to a folder of plans, rule by rule: evaluates every plan with two built versions, or compares two
 * saved results, and shows which findings and verdicts appear and disappear.
 *
 *     node scripts/corpus-gate.mjs save PLANS RESULT.json [--root ROOT]    evaluate with one version and save
 *     node scripts/corpus-gate.mjs compare BEFORE AFTER [--plans PLANS]    BEFORE, AFTER: a saved result or a built ROOT
 *
 * ROOT is a checkout with built packages; the present one unless given. Options: --as-of DAY (default 2026-06-30),
 * --format json, --fail-on change|verdict|none (default none): exit status 1 where something changed.
 */
import { createRequire } from 'node:module'
import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = resolve(fileURLToPath(import.meta.url), '../..')
const readable = new Set(['.txt', '.md', '.docx', '.pdf', '.html', '.htm'])
const usage = 'usage: corpus-gate.mjs save PLANS RESULT.json [--root ROOT] | compare BEFORE AFTER [--plans PLANS]'

await main(process.argv.slice(2))

async function main(given) {
  const { operands, options } = parse(given)
  const [command, first, second] = operands
  if (command === 'save' && first && second) {
    const result = await evaluateAll(options.root ?? here, first, options)
    await writeFile(second, `${JSON.stringify(result, null, 1)}\n`)
    console.log(`${Object.keys(result.plans).length} plans evaluated, saved in ${second}`)
  } else if (command === 'compare' && first && second) {
    const before = await resultOf(first, options)
    const after = await resultOf(second, options)
    const changes = compare(before, after)
    console.log(options.format === 'json' ? JSON.stringify(changes, null, 2) : pretty(changes))
    const failing =
      options['fail-on'] === 'change' ? changes.total : options['fail-on'] === 'verdict' ? changes.verdicts.length : 0
    process.exitCode = failing > 0 ? 1 : 0
  } else {
    console.error(usage)
    process.exitCode = 2
  }
}

/** A saved result, or that of a built checkout over `--plans`. */
async function resultOf(given, options) {
  if (given.endsWith('.json')) return JSON.parse(await readFile(given, 'utf8'))
  if (options.plans === undefined)
    throw new Error(`"${given}" is no saved result; to evaluate with that version say --plans FOLDER`)
  return evaluateAll(given, options.plans, options)
}

async function evaluateAll(root, folder, options) {
  const manifest = join(resolve(root), 'packages/commune-plan/package.json')
  const entry = createRequire(manifest).resolve('commune-plan')
  const { evaluatePlan } = await import(pathToFileURL(entry).href.replace(/\.cjs$/u, '.js'))
  const plans = {}
  for (const file of await planFiles(folder)) {
    const name = basename(file)
    try {
      const evaluation = await evaluatePlan(await readFile(file), { name, asOf: options['as-of'] ?? '2026-06-30' })
      plans[name] = {
        findings: evaluation.findings.map(({ rule, severity, line, subject, fingerprint, quote }) => ({
          rule,
          severity,
          line,
          subject,
          fingerprint,
          quote: quote.slice(0, 120),
        })),
        verdicts: Object.fromEntries(evaluation.verdicts.map(({ requirement, verdict }) => [requirement, verdict])),
        faults: evaluation.faults.map(({ message }) => message),
      }
    } catch (error) {
      plans[name] = { findings: [], verdicts: {}, faults: [error.message] }
    }
  }
  return { schemaVersion: '1', plans }
}

async function planFiles(folder) {
  const entries = await readdir(folder, { recursive: true })
  const files = []
  for (const entry of entries.sort()) {
    const path = join(folder, entry)
    if (readable.has(extname(entry).toLowerCase()) && !/^readme/iu.test(basename(entry)) && (await stat(path)).isFile())
      files.push(path)
  }
  return files
}

function compare(before, after) {
  const rules = new Map()
  const verdicts = []
  const faults = []
  const names = [...new Set([...Object.keys(before.plans), ...Object.keys(after.plans)])].sort()
  for (const plan of names) {
    const old = before.plans[plan] ?? { findings: [], verdicts: {}, faults: [] }
    const now = after.plans[plan] ?? { findings: [], verdicts: {}, faults: [] }
    for (const [kind, list, others] of [
      ['appeared', now.findings, old.findings],
      ['disappeared', old.findings, now.findings],
    ]) {
      const known = new Map(others.map((finding) => [keyOf(finding), finding]))
      for (const finding of list) {
        const other = known.get(keyOf(finding))
        if (other === undefined) rowOf(rules, finding.rule)[kind].push({ plan, ...finding })
        else if (kind === 'appeared' && other.severity !== finding.severity)
          rowOf(rules, finding.rule).severity.push({ plan, ...finding, was: other.severity })
      }
    }
    for (const requirement of [...new Set([...Object.keys(old.verdicts), ...Object.keys(now.verdicts)])].sort()) {
      const [was, is] = [old.verdicts[requirement] ?? null, now.verdicts[requirement] ?? null]
      if (was !== is) verdicts.push({ plan, requirement, was, is })
    }
    for (const message of now.faults.filter((fault) => !old.faults.includes(fault))) faults.push({ plan, message })
  }
  const rows = [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, row]) => ({ rule, ...row }))
  const total =
    rows.reduce((sum, row) => sum + row.appeared.length + row.disappeared.length + row.severity.length, 0) +
    verdicts.length +
    faults.length
  return { plans: names.length, total, rules: rows, verdicts, faults }
}

function rowOf(rules, rule) {
  if (!rules.has(rule)) rules.set(rule, { appeared: [], disappeared: [], severity: [] })
  return rules.get(rule)
}

function keyOf({ rule, fingerprint }) {
  return `${rule} ${fingerprint}`
}

function pretty({ plans, total, rules, verdicts, faults }) {
  if (total === 0) return `${plans} plans: nothing changed`
  const lines = [`${plans} plans, ${total} changes`]
  for (const { rule, appeared, disappeared, severity } of rules) {
    lines.push(
      '',
      `${rule}: +${appeared.length} -${disappeared.length}${severity.length > 0 ? ` ~${severity.length}` : ''}`,
    )
    for (const one of appeared) lines.push(`  + ${one.plan}:${one.line} ${one.severity} ${one.quote}`)
    for (const one of disappeared) lines.push(`  - ${one.plan}:${one.line} ${one.severity} ${one.quote}`)
    for (const one of severity) lines.push(`  ~ ${one.plan}:${one.line} ${one.was} -> ${one.severity} ${one.quote}`)
  }
  if (verdicts.length > 0)
    lines.push(
      '',
      'verdicts',
      ...verdicts.map(({ plan, requirement, was, is }) => `  ${plan} ${requirement}: ${was ?? '–'} -> ${is ?? '–'}`),
    )
  if (faults.length > 0) lines.push('', 'new faults', ...faults.map(({ plan, message }) => `  ${plan}: ${message}`))
  return lines.join('\n')
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
