import type { Fault, Finding, NotChecked, RuleInfo, Severity } from '@commune-plan/model'
import { compileDataRule } from '../data-rule/compile-data-rule.js'
import type { DataRule } from './data-rule.js'
import { checkSettings } from './check-settings.js'
import { compareFindings, compareTexts } from './compare-findings.js'
import { findingOfHit } from './finding-of-hit.js'
import { unmetNeed } from './needs.js'
import { resolveOptions } from './resolve-options.js'
import type { Rule, RuleAbstention, RuleContext, RuleHit, RuleInput } from './rule.js'
import type { RuleSetting, RuleSettings } from './settings.js'

/** What came of running rules over a plan. */
export interface RuleRun {
  /** Gravest first, then by line. */
  readonly findings: readonly Finding[]
  /** Rules, or single subjects of them, that could not be judged. Not checked is not passed. */
  readonly notChecked: readonly NotChecked[]
  /** Rules and settings that failed. */
  readonly faults: readonly Fault[]
  /** The rules that were to run, at the severity they ran at, by id. */
  readonly rules: readonly RuleInfo[]
}

/** More hits of one rule than any plan can deserve: the rule is taken to run for ever. */
const hitLimit = 10_000

/**
 * Runs rules over one plan. Never throws for what a rule or the settings do: a rule that throws, yields what it did not
 * declare or is set up wrongly becomes a fault with its name and plug-in, and the others still run.
 *
 * @param input what the rules may look at; they get no more
 * @param rules each id once; a second rule of the same id is a fault and is not run
 * @param settings severities, options and `off` by rule id; see {@link checkSettings} for refusing wrong ones beforehand
 */
export function runRules(input: RuleInput, rules: readonly (Rule | DataRule)[], settings: RuleSettings = {}): RuleRun {
  const findings: Finding[] = []
  const notChecked: NotChecked[] = []
  const faults: Fault[] = []
  const infos: RuleInfo[] = []
  const seen = new Set<string>()
  const fault = (rule: string, message: string) => {
    const origin = settings.origins?.[rule]
    faults.push({
      phase: 'rule',
      source: rule,
      message: origin === undefined ? message : `${message} (plug-in ${origin})`,
    })
  }

  const ready = rules.flatMap((rule) => {
    if ('meta' in rule) return [rule]
    const compiled = compileDataRule(rule, settings)
    if (compiled.ok) return [compiled.rule]
    for (const { path, message } of compiled.problems) fault(rule.id, `${path}: ${message}`)
    return []
  })
  const problems = checkSettings(ready, settings)
  for (const problem of problems) fault(problem.rule, `settings ${problem.path}: ${problem.message}`)
  const misconfigured = new Set(problems.map((problem) => problem.rule))

  for (const rule of ready) {
    const { meta } = rule
    if (seen.has(meta.id)) fault(meta.id, 'a second rule has this id; the first was kept')
    if (seen.has(meta.id) || meta.replacedBy !== undefined) continue
    seen.add(meta.id)
    const severity = severityOf(meta.id, meta.severity, settings)
    if (severity === 'off') continue
    infos.push({ id: meta.id, severity, title: meta.title, messages: meta.messages, basis: meta.basis })
    if (misconfigured.has(meta.id)) {
      notChecked.push({
        rule: meta.id,
        why: { vi: 'cấu hình của quy tắc không hợp lệ', en: 'the rule is set up wrongly' },
      })
      continue
    }
    const unmet = unmetNeed(meta.needs ?? [], input)
    if (unmet !== null) {
      notChecked.push({ rule: meta.id, why: unmet })
      continue
    }
    runOne(rule, severity)
  }
  findings.sort(compareFindings)
  notChecked.sort((a, b) => compareTexts(a.rule, b.rule) || compareTexts(a.why.en, b.why.en))
  infos.sort((a, b) => compareTexts(a.id, b.id))
  return { findings: withoutRepeats(findings), notChecked, faults, rules: infos }

  function runOne(rule: Rule, severity: Severity): void {
    const { meta } = rule
    const setting = settingOf(meta.id, settings)
    const given = typeof setting === 'object' ? setting.options : undefined
    const options = resolveOptions(meta.id, meta.options ?? {}, given).values
    let yielded = 0
    try {
      for (const result of rule.check({ ...input, options } as RuleContext)) {
        if (isAbstention(result)) {
          notChecked.push({ rule: meta.id, why: result.notChecked })
          continue
        }
        const { finding, complaints } = findingOfHit(meta, result, softened(result, meta.severity, severity))
        if (finding !== null) findings.push(finding)
        for (const complaint of new Set(complaints)) fault(meta.id, complaint)
        yielded += 1
        if (yielded === hitLimit) {
          fault(meta.id, `stopped after ${hitLimit} findings, expected a rule that ends`)
          break
        }
      }
    } catch (error) {
      fault(meta.id, error instanceof Error ? `${error.name}: ${error.message}` : `threw ${String(error)}`)
      notChecked.push({ rule: meta.id, why: { vi: 'quy tắc gặp lỗi khi chạy', en: 'the rule failed while running' } })
    }
  }
}

function isAbstention(result: RuleHit | RuleAbstention): result is RuleAbstention {
  return 'notChecked' in result
}

function severityOf(id: string, own: Severity, settings: RuleSettings): Severity | 'off' {
  const setting = settingOf(id, settings)
  if (setting === undefined) return settings.others === 'off' ? 'off' : own
  return typeof setting === 'object' ? (setting.severity ?? own) : setting
}

function settingOf(id: string, settings: RuleSettings): RuleSetting | undefined {
  const all = settings.rules ?? {}
  return Object.hasOwn(all, id) ? all[id] : undefined
}

/** A hit's own severity holds until the settings move the rule away from its declared one. */
function softened(hit: RuleHit, declared: Severity, severity: Severity): Severity {
  return severity === declared ? (hit.severity ?? severity) : severity
}

function withoutRepeats(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1]
    return before === undefined || compareFindings(before, finding) !== 0 || before.fingerprint !== finding.fingerprint
  })
}
