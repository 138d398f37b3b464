import type { Evaluation } from '@commune-plan/model'
import { escapeXml as xml } from '../escape/xml.js'
import type { Language, TextFormat } from '../format.js'
import { groupAlignment } from '../view/alignment-groups.js'
import { groupFindings } from '../view/finding-groups.js'
import type { FindingGroup } from '../view/report-view.js'

/** One test case: passed where `outcome` is `null`. */
interface Case {
  readonly suite: string
  readonly name: string
  readonly outcome: {
    readonly kind: 'failure' | 'error' | 'skipped'
    readonly message: string
    readonly text: string
  } | null
  readonly output: string
}

const linesOf = (groups: readonly FindingGroup[]) =>
  groups.flatMap((group) =>
    group.findings.map((finding) =>
      [
        `${finding.place}: ${finding.message}`,
        finding.quote && `“${finding.quote}”`,
        finding.waiver && `${finding.waiver.by}. ${finding.waiver.reason}`,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
  )

/** One case a rule: failed by an error or warning, skipped where it could not judge or where only waived findings are left. */
function ruleCases(evaluation: Evaluation, lang: Language): readonly Case[] {
  const titles = new Map(evaluation.rules.map((rule) => [rule.id, rule.title[lang]]))
  const ids = [
    ...new Set([
      ...evaluation.rules.map((rule) => rule.id),
      ...evaluation.findings.map((finding) => finding.rule),
      ...evaluation.notChecked.map((entry) => entry.rule),
    ]),
  ].sort()
  return ids.map((id) => {
    const mine = evaluation.findings.filter((finding) => finding.rule === id)
    const groups = (findings: typeof mine) => groupFindings(findings, evaluation, lang)
    const failing = mine.filter(
      (finding) => finding.waived === null && (finding.severity === 'error' || finding.severity === 'warning'),
    )
    const waived = mine.filter((finding) => finding.waived !== null)
    const why = evaluation.notChecked.filter((entry) => entry.rule === id).map((entry) => entry.why[lang])
    const faults = evaluation.faults.filter((fault) => fault.source === id).map((fault) => fault.message)
    const others = mine.filter((finding) => !failing.includes(finding))
    const base = {
      suite: id.split('/')[0] ?? id,
      name: `${id}: ${titles.get(id) ?? id}`,
      output: linesOf(groups(others)).join('\n\n'),
    }
    const lines = linesOf(groups(failing))
    if (faults.length > 0)
      return { ...base, outcome: { kind: 'error', message: faults.join('; '), text: lines.join('\n\n') } }
    if (lines.length > 0)
      return {
        ...base,
        outcome: { kind: 'failure', message: `${lines.length}: ${failing[0]!.severity}`, text: lines.join('\n\n') },
      }
    if (why.length > 0) return { ...base, outcome: { kind: 'skipped', message: why.join('; '), text: '' } }
    if (waived.length > 0)
      return { ...base, outcome: { kind: 'skipped', message: linesOf(groups(waived)).join('; '), text: '' } }
    return { ...base, outcome: null }
  })
}

/** One case a requirement: only what is met passes; what cannot be decided or does not apply is skipped with its reason. */
function verdictCases(evaluation: Evaluation, lang: Language): readonly Case[] {
  return groupAlignment(evaluation, lang).flatMap((group) =>
    group.rows.map((row) => {
      const found = row.found.map((evidence) => `${evidence.place}: “${evidence.quote}”`).join('\n')
      const kind = row.tone === 'bad' ? 'failure' : 'skipped'
      return {
        suite: 'requirements',
        name: `${row.requirement}: ${row.text}`,
        outcome: row.tone === 'good' ? null : { kind, message: `${row.label}: ${row.why}`, text: found },
        output: row.tone === 'good' ? found : '',
      } as const
    }),
  )
}

function caseXml({ suite, name, outcome, output }: Case): string {
  const parts = [
    outcome === null
      ? ''
      : `      <${outcome.kind} message="${xml(outcome.message)}">${xml(outcome.text)}</${outcome.kind}>\n`,
    output === '' ? '' : `      <system-out>${xml(output)}</system-out>\n`,
  ].join('')
  const open = `    <testcase classname="commune-plan.${xml(suite)}" name="${xml(name)}" time="0"`
  return parts === '' ? `${open}/>\n` : `${open}>\n${parts}    </testcase>\n`
}

function counts(cases: readonly Case[]): string {
  const of = (kind: string) => String(cases.filter((entry) => entry.outcome?.kind === kind).length)
  return `tests="${String(cases.length)}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}" time="0"`
}

/** JUnit XML: a suite for each category of rules and one for the requirements. Not checked and waived are skipped, never passed. */
export const junit: TextFormat = {
  id: 'junit',
  extension: 'xml',
  mediaType: 'application/xml',
  render: (evaluation, { lang }) => {
    const rest = evaluation.faults
      .filter(
        (fault) =>
          !evaluation.rules.some((rule) => rule.id === fault.source) &&
          !evaluation.findings.some((finding) => finding.rule === fault.source),
      )
      .map((fault): Case => ({
        suite: 'program',
        name: fault.source ?? fault.phase,
        outcome: { kind: 'error', message: fault.message, text: '' },
        output: '',
      }))
    const cases = [...ruleCases(evaluation, lang), ...verdictCases(evaluation, lang), ...rest]
    const suites = [...new Set(cases.map((entry) => entry.suite))].map((suite) => {
      const members = cases.filter((entry) => entry.suite === suite)
      return `  <testsuite name="${xml(suite)}" ${counts(members)}>\n${members.map(caseXml).join('')}  </testsuite>\n`
    })
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(evaluation.name)}" ${counts(cases)}>\n${suites.join('')}</testsuites>\n`
  },
}
