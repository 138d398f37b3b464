import type { Evaluation } from '@commune-plan/model'
import { jsonText } from '../escape/json.js'
import type { TextFormat } from '../format.js'
import { findingMessage } from '../view/finding-message.js'

/** Members in the order of their names, as the evaluation itself has them. */
function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** The evaluation with the message of every finding in both languages. */
export function evaluationJson(evaluation: Evaluation): object {
  const rules = new Map(evaluation.rules.map((rule) => [rule.id, rule]))
  const findings = evaluation.findings.map((finding) =>
    sorted({ ...finding, message: findingMessage(finding, rules.get(finding.rule)) }),
  )
  return sorted({ ...evaluation, findings })
}

/** The whole evaluation for programs: both languages, whatever `lang` is asked for. */
export const json: TextFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  render: (evaluation) => jsonText(evaluationJson(evaluation)),
}
