import type { Evaluation, Finding, RuleInfo, Severity } from '@commune-plan/model'
import { cleanText } from '../escape/clean-text.js'
import { jsonText } from '../escape/json.js'
import type { Language, TextFormat } from '../format.js'
import { findingMessage } from '../view/finding-message.js'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  advice: 'note',
}

function ruleOf(rule: RuleInfo, lang: Language): object {
  const basis = rule.basis.map((entry) =>
    [entry.text[lang], entry.article, entry.document].filter((part) => part !== null && part !== '').join(', '),
  )
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.title[lang] },
    ...(basis.length === 0 ? {} : { help: { text: basis.join('\n') } }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.id.split('/')[0] ?? rule.id], severity: rule.severity },
  }
}

function locationsOf(evaluation: Evaluation, finding: Finding): readonly object[] {
  const artifactLocation = { uri: encodeURI(evaluation.name.replaceAll('\\', '/')), index: 0 }
  if (finding.line < 1) return [{ physicalLocation: { artifactLocation } }]
  const { span, quote, line } = finding
  const region = {
    startLine: line,
    ...(quote === '' ? {} : { snippet: { text: cleanText(quote) } }),
    ...(span === null ? {} : { charOffset: span.start, charLength: Math.max(0, span.end - span.start) }),
  }
  return [
    { physicalLocation: { artifactLocation, region }, logicalLocations: [{ fullyQualifiedName: finding.subject }] },
  ]
}

function resultOf(
  evaluation: Evaluation,
  finding: Finding,
  rule: RuleInfo | undefined,
  index: number,
  lang: Language,
): object {
  const { waived } = finding
  return {
    ruleId: finding.rule,
    ...(index < 0 ? {} : { ruleIndex: index }),
    kind: 'fail',
    level: levels[finding.severity],
    message: { text: cleanText(findingMessage(finding, rule)[lang]) },
    locations: locationsOf(evaluation, finding),
    partialFingerprints: { 'communePlan/v1': finding.fingerprint },
    suppressions:
      waived === null
        ? []
        : [
            {
              kind: 'external',
              status: 'accepted',
              justification: `${waived.reason} (${waived.approver}, ${waived.document}, ${waived.expires})`,
            },
          ],
    properties: { severity: finding.severity, subject: finding.subject, suggestion: finding.suggestion },
  }
}

/** One run for one plan. */
export function sarifRun(evaluation: Evaluation, lang: Language): object {
  const indexes = new Map(evaluation.rules.map((rule, index) => [rule.id, index]))
  const ruleAt = (id: string) => evaluation.rules[indexes.get(id) ?? -1]
  const version = evaluation.provenance.packages['commune-plan']
  const open = evaluation.notChecked.map(({ rule, why }) => ({
    ruleId: rule,
    ...(indexes.has(rule) ? { ruleIndex: indexes.get(rule) } : {}),
    kind: 'open',
    level: 'none',
    message: { text: cleanText(why[lang]) },
    locations: [
      { physicalLocation: { artifactLocation: { uri: encodeURI(evaluation.name.replaceAll('\\', '/')), index: 0 } } },
    ],
  }))
  return {
    tool: {
      driver: {
        name: 'commune-plan',
        ...(version === undefined ? {} : { version }),
        rules: evaluation.rules.map((rule) => ruleOf(rule, lang)),
      },
    },
    language: lang,
    columnKind: 'utf16CodeUnits',
    artifacts: [
      {
        location: { uri: encodeURI(evaluation.name.replaceAll('\\', '/')) },
        hashes: { 'sha-256': evaluation.provenance.document },
      },
    ],
    invocations: [
      {
        executionSuccessful: evaluation.complete,
        toolExecutionNotifications: evaluation.faults.map(({ phase, source, message }) => ({
          level: 'error',
          message: { text: cleanText(message) },
          descriptor: { id: source === null ? phase : `${phase}:${source}` },
        })),
      },
    ],
    results: [
      ...evaluation.findings.map((finding) =>
        resultOf(evaluation, finding, ruleAt(finding.rule), indexes.get(finding.rule) ?? -1, lang),
      ),
      ...open,
    ],
    properties: { asOf: evaluation.asOf, complete: evaluation.complete },
  }
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0: waived findings are suppressed, not dropped; what was not checked is a result of kind `open`. */
export const sarif: TextFormat = {
  id: 'sarif',
  extension: 'sarif',
  mediaType: 'application/sarif+json',
  render: (evaluation, { lang }) => jsonText({ $schema: schema, version: '2.1.0', runs: [sarifRun(evaluation, lang)] }),
}
