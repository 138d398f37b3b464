// What evaluations of a folder of plans came to, without a word of the plans: findings as rule, severity, line and
// fingerprint, verdicts by requirement. Used by scripts/corpus-gate.mjs and by test/conformance/corpus-gate.test.ts.
import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, extname, join, sep } from 'node:path'

const readable = new Set(['.txt', '.md', '.docx', '.pdf', '.html', '.htm'])
/** Verdicts that say nothing of the plan are left out. */
const silent = new Set(['not-applicable', 'requirement-unknown'])

/** The plans below a folder, by path from it. */
export async function planFiles(folder) {
  const found = []
  for (const entry of await readdir(folder, { recursive: true })) {
    const wanted = readable.has(extname(entry).toLowerCase()) && !/^readme/iu.test(basename(entry))
    if (wanted && (await stat(join(folder, entry))).isFile()) found.push(entry.split(sep).join('/'))
  }
  return found.sort()
}

/** Evaluates every plan of a folder with one version's `evaluatePlan`. */
export async function evaluateFolder(evaluatePlan, folder, asOf) {
  const plans = {}
  for (const name of await planFiles(folder)) {
    try {
      const bytes = await readFile(join(folder, name))
      plans[name] = outcomeOf(await evaluatePlan(bytes, { name: basename(name), asOf }))
    } catch (error) {
      plans[name] = { findings: [], verdicts: {}, faults: [error.message] }
    }
  }
  return { schemaVersion: '2', asOf, plans }
}

/** One evaluation, as it is kept. */
export function outcomeOf({ findings, verdicts, faults }) {
  const kept = {}
  for (const { requirement, verdict } of verdicts)
    if (!silent.has(verdict)) kept[verdict] = [...(kept[verdict] ?? []), requirement].sort()
  return {
    findings: findings
      .map(({ rule, severity, line, fingerprint }) => `${rule} ${severity} ${String(line)} ${fingerprint}`)
      .sort(),
    verdicts: Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1))),
    faults: faults.map(({ message }) => message),
  }
}

/** What changed from one result to another: findings rule by rule, verdicts, new faults, plans that came or went. */
export function compareResults(before, after) {
  const names = [...new Set([...Object.keys(before.plans), ...Object.keys(after.plans)])].sort()
  const [rules, verdicts, faults, plans] = [new Map(), [], [], []]
  for (const plan of names) {
    const [old, now] = [before.plans[plan], after.plans[plan]]
    if (old === undefined || now === undefined) {
      plans.push({ plan, change: old === undefined ? 'appeared' : 'disappeared' })
      continue
    }
    compareFindings(rules, plan, old.findings, now.findings)
    const [was, is] = [byRequirement(old), byRequirement(now)]
    for (const requirement of [...new Set([...was.keys(), ...is.keys()])].sort())
      if (was.get(requirement) !== is.get(requirement))
        verdicts.push({ plan, requirement, was: was.get(requirement) ?? null, is: is.get(requirement) ?? null })
    for (const message of now.faults.filter((fault) => !old.faults.includes(fault))) faults.push({ plan, message })
  }
  const rows = [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, row]) => ({ rule, ...row }))
  const total =
    rows.reduce((sum, row) => sum + row.appeared.length + row.disappeared.length + row.changed.length, 0) +
    verdicts.length +
    faults.length +
    plans.length
  return { compared: names.length, total, rules: rows, verdicts, faults, plans }
}

/** A finding is the same one by rule and fingerprint; its line and severity may change. */
function compareFindings(rules, plan, before, after) {
  const [old, now] = [before.map(parse), after.map(parse)]
  const rowOf = (rule) => {
    if (!rules.has(rule)) rules.set(rule, { appeared: [], disappeared: [], changed: [] })
    return rules.get(rule)
  }
  const rest = [...old]
  for (const one of now) {
    const at = indexOfSame(rest, one)
    if (at < 0) rowOf(one.rule).appeared.push({ plan, ...one })
    else {
      const [was] = rest.splice(at, 1)
      if (was.line !== one.line || was.severity !== one.severity)
        rowOf(one.rule).changed.push({ plan, ...one, was: { line: was.line, severity: was.severity } })
    }
  }
  for (const one of rest) rowOf(one.rule).disappeared.push({ plan, ...one })
}

function indexOfSame(list, { rule, fingerprint, line }) {
  const same = (one) => one.rule === rule && one.fingerprint === fingerprint
  const exact = list.findIndex((one) => same(one) && one.line === line)
  return exact >= 0 ? exact : list.findIndex(same)
}

function parse(kept) {
  const [rule, severity, line, fingerprint] = kept.split(' ')
  return { rule, severity, line: Number(line), fingerprint }
}

function byRequirement({ verdicts }) {
  return new Map(Object.entries(verdicts).flatMap(([verdict, ids]) => ids.map((id) => [id, verdict])))
}

/** The changes in words, for people. */
export function changesInWords({ compared, total, rules, verdicts, faults, plans }) {
  if (total === 0) return `${String(compared)} plans: nothing changed`
  const lines = [`${String(compared)} plans, ${String(total)} changes`]
  for (const { rule, appeared, disappeared, changed } of rules) {
    lines.push('', `${rule}: +${appeared.length} -${disappeared.length} ~${changed.length}`)
    for (const one of appeared) lines.push(`  + ${one.plan}:${one.line} ${one.severity}`)
    for (const one of disappeared) lines.push(`  - ${one.plan}:${one.line} ${one.severity}`)
    for (const one of changed)
      lines.push(`  ~ ${one.plan}:${one.was.line} ${one.was.severity} -> ${one.plan}:${one.line} ${one.severity}`)
  }
  const part = (title, rows) => (rows.length > 0 ? lines.push('', title, ...rows) : 0)
  part(
    'verdicts',
    verdicts.map(({ plan, requirement, was, is }) => `  ${plan} ${requirement}: ${was ?? '–'} -> ${is ?? '–'}`),
  )
  part(
    'new faults',
    faults.map(({ plan, message }) => `  ${plan}: ${message}`),
  )
  part(
    'plans',
    plans.map(({ plan, change }) => `  ${change === 'appeared' ? '+' : '-'} ${plan}`),
  )
  return lines.join('\n')
}

/** Reads a saved result; says what is wrong with what is none. */
export function parseResult(text, name) {
  let result
  try {
    result = JSON.parse(text)
  } catch (error) {
    throw new Error(`${name}: no JSON (${error.message}); expected a file that "corpus-gate.mjs save" wrote`)
  }
  if (result?.schemaVersion !== '2' || typeof result.plans !== 'object')
    throw new Error(
      `${name}: got schemaVersion ${JSON.stringify(result?.schemaVersion ?? null)}, expected "2", as "corpus-gate.mjs save" writes it`,
    )
  return result
}
