import { dataSubjects } from './subjects.js'
import { severities } from '../rule/settings.js'
import { messageSlots } from '../rule/message.js'
import type { DataRule } from '../rule/data-rule.js'

/** Something wrong with a data rule, with its place. */
export interface DataRuleProblem {
  /** JSON pointer into the data rule: `/when/and/0/>=`. */
  readonly path: string
  readonly message: string
}

const id = /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*\/[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u
const known = ['id', 'severity', 'title', 'subject', 'when', 'message', 'suggestion', 'basis', 'needs']

/** Checks the shape of what may be a data rule: JSON that somebody wrote. The condition is checked when it is compiled. */
export function checkShape(value: unknown): readonly DataRuleProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [
      {
        path: '',
        message: 'expected a data rule, an object with id, severity, title, subject, when, message and basis',
      },
    ]
  const rule = value as Partial<Record<keyof DataRule, unknown>>
  const problems: DataRuleProblem[] = []
  const say = (path: string, message: string) => problems.push({ path, message })
  if (typeof rule.id !== 'string' || !id.test(rule.id))
    say('/id', `got ${print(rule.id)}, expected category/fault, such as "target/no-lead"`)
  if (!severities.includes(rule.severity as never))
    say('/severity', `got ${print(rule.severity)}, expected one of ${severities.join(', ')}`)
  for (const name of ['title', 'message'] as const) {
    if (!isLocalized(rule[name])) say(`/${name}`, `got ${print(rule[name])}, expected { "vi": "…", "en": "…" }`)
  }
  if (typeof rule.subject !== 'string' || !Object.hasOwn(dataSubjects, rule.subject)) {
    say('/subject', `got ${print(rule.subject)}, expected one of ${Object.keys(dataSubjects).join(', ')}`)
  } else if (isLocalized(rule.message)) {
    const { fields } = dataSubjects[rule.subject as DataRule['subject']]
    for (const slot of messageSlots(rule.message)) {
      if (!Object.hasOwn(fields, slot))
        say('/message', `unknown slot {${slot}}; fields are ${Object.keys(fields).join(', ')}`)
    }
  }
  if (rule.when === undefined)
    say('/when', 'no condition, expected JsonLogic such as {"===": [{"var": "origin"}, "annex"]}')
  if (rule.suggestion !== undefined && typeof rule.suggestion !== 'string')
    say('/suggestion', `got ${print(rule.suggestion)}, expected text`)
  if (!Array.isArray(rule.basis) || !rule.basis.every(isBasis)) {
    say('/basis', 'expected a list of { "id", "text": { "vi", "en" }, "document", "article" }')
  }
  for (const name of Object.keys(rule))
    if (!known.includes(name)) say(`/${name}`, `unknown part; accepted: ${known.join(', ')}`)
  return problems
}

function isLocalized(value: unknown): value is DataRule['message'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['vi', 'en'].every((lang) => isText((value as Record<string, unknown>)[lang]))
  )
}

function isBasis(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    isText(value.id) &&
    'text' in value &&
    isLocalized(value.text)
  )
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function print(value: unknown): string {
  return ((JSON.stringify(value) as string | undefined) ?? 'nothing').slice(0, 80)
}
