import type { JsonRule, LocalizedText } from '@commune-plan/model'
import { both, written, type Language } from '../card/written.js'
import { isRecord } from '../profile/structure.js'
import { labelOf } from './measure.js'
import type { ShapeContext } from './shape.js'

const signs: Readonly<Record<string, LocalizedText>> = {
  '>=': { vi: '≥', en: '≥' },
  '>': { vi: '>', en: '>' },
  '<=': { vi: '≤', en: '≤' },
  '<': { vi: '<', en: '<' },
  '===': { vi: '=', en: '=' },
  '!==': { vi: '≠', en: '≠' },
  '+': { vi: '+', en: '+' },
  '-': { vi: '−', en: '−' },
  '*': { vi: '×', en: '×' },
  '/': { vi: '÷', en: '÷' },
  and: { vi: 'và', en: 'and' },
  or: { vi: 'hoặc', en: 'or' },
}

/** Says a rule of the dialect in words and figures; an operator without words is written as a call. */
export function ruleWords(rule: JsonRule, context: ShapeContext): LocalizedText {
  return both((language) => say(rule, context, language))
}

function say(rule: JsonRule, context: ShapeContext, language: Language): string {
  if (typeof rule === 'number') return written(String(rule), language)
  if (typeof rule === 'string') return `“${rule}”`
  if (typeof rule === 'boolean')
    return (language === 'vi' ? { true: 'có', false: 'không' } : { true: 'yes', false: 'no' })[`${rule}`]
  if (!isRecord(rule)) return JSON.stringify(rule)
  if (typeof rule.shape === 'string') return context.words(rule)[language]
  const [operator, operands] = Object.entries(rule)[0] ?? ['', null]
  if (operator === 'var' && typeof operands === 'string') return labelOf(operands, context)[language]
  if (operator === 'decimal' && typeof operands === 'string') return written(operands, language)
  if (operator === 'day' && typeof operands === 'string') return operands
  if (operator === 'parameter' && typeof operands === 'string') return parameterWords(operands, context, language)
  const said = ((Array.isArray(operands) ? operands : [operands]) as readonly JsonRule[]).map((operand) =>
    say(operand, context, language),
  )
  if (operator === '!') return `${language === 'vi' ? 'không' : 'not'} (${said.join(', ')})`
  const answer = answerWords(operator, operands, context, language)
  if (answer !== null) return answer
  const sign = signs[operator]
  return sign === undefined ? `${operator}(${said.join('; ')})` : said.join(` ${sign[language]} `)
}

/** `platform === "regular"`: the answer by its label, not by its id. */
function answerWords(operator: string, operands: JsonRule, context: ShapeContext, language: Language): string | null {
  if ((operator !== '===' && operator !== '!==') || !Array.isArray(operands)) return null
  const [left, right] = operands as readonly JsonRule[]
  if (!isRecord(left) || typeof left.var !== 'string' || typeof right !== 'string') return null
  const label = context.inputs[left.var]?.values?.find(({ id }) => id === right)?.label[language] ?? right
  return `${labelOf(left.var, context)[language]} ${operator === '===' ? '=' : '≠'} “${label}”`
}

function parameterWords(id: string, context: ShapeContext, language: Language): string {
  const value = context.parameters[id]
  return value === undefined ? id : say(value, context, language)
}
