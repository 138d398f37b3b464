import type { Indicator, IndicatorMention, Located, Plan } from '@commune-plan/model'
import { compileIndicators, type CompiledIndicators } from './compile-indicators.js'
import { pointsToSuperior } from './points-to-superior.js'
import { decideText } from './recognize-indicator.js'

type Sayings = Pick<Plan, 'targets' | 'tasks' | 'passages'>

interface Saying {
  readonly text: string
  readonly at: Located
  readonly where: IndicatorMention['where']
  readonly item: string | null
}

/**
 * Where a plan touches upon an indicator without stating a figure for it: targets without one, tasks, running text.
 * Targets and tasks come first; a passage that belongs to one is not told again.
 *
 * @param plan targets, tasks and passages as extracted
 * @param indicators the dictionary; the same array is compiled once
 */
export function findIndicatorMentions(plan: Sayings, indicators: readonly Indicator[]): readonly IndicatorMention[] {
  const compiled = compileIndicators(indicators)
  const said = new Set([
    ...plan.targets.map(({ span, text }) => `${span.start} ${text}`),
    ...plan.tasks.map(({ span, name }) => `${span.start} ${name}`),
  ])
  const sayings: Saying[] = [
    ...plan.targets.map((target): Saying => ({ text: target.text, at: target, where: 'target', item: target.id })),
    ...plan.tasks.map((task): Saying => ({ text: task.name, at: task, where: 'task', item: task.id })),
    ...plan.passages
      .filter((passage) => passage.kind !== 'heading' && !said.has(`${passage.span.start} ${passage.text}`))
      .map((passage): Saying => ({ text: passage.text, at: passage, where: 'passage', item: null })),
  ]
  const told = new Set<string>()
  const mentions: IndicatorMention[] = []
  for (const mention of sayings.flatMap((saying) => mentionsOf(saying, compiled))) {
    const key = `${mention.indicator} ${mention.line} ${mention.quote}`
    if (told.has(key)) continue
    told.add(key)
    mentions.push(mention)
  }
  return mentions
}

function mentionsOf(saying: Saying, compiled: CompiledIndicators): readonly IndicatorMention[] {
  const pieces = sentences(saying.text).map((piece) => ({
    ...piece,
    said: decideText(piece.text, compiled, 'mentions'),
  }))
  return pieces.flatMap(({ text, start, said: { indicators, recognition } }, index) => {
    const next = pieces[index + 1]
    const goesOn = text.endsWith(';') && next?.said.indicators.length === 0 ? next.text : ''
    const superior = indicators.length > 0 && (pointsToSuperior(text) || pointsToSuperior(goesOn))
    return indicators.map((indicator) => ({
      ...where(saying, start, text.length),
      indicator,
      quote: text,
      where: saying.where,
      item: saying.item,
      words: recognition.words,
      pointsToSuperior: superior,
    }))
  })
}

/** The span of the sentence where the shown text stands in the document letter by letter; that of the whole else. */
function where({ at, text }: Saying, start: number, length: number): Located {
  const exact = at.span.end - at.span.start === text.length
  const span = exact ? { start: at.span.start + start, end: at.span.start + start + length } : at.span
  return { line: at.line, span, ...(at.place === undefined ? {} : { place: at.place }) }
}

function sentences(text: string): readonly { readonly text: string; readonly start: number }[] {
  const pieces: { text: string; start: number }[] = []
  let from = 0
  for (const match of text.matchAll(/[.!?](?=\s+\p{Lu})|;|$/gu)) {
    const end = match.index + match[0].length
    const raw = text.slice(from, end)
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() !== '') pieces.push({ text: raw.trim(), start: from + lead })
    from = end
  }
  return pieces
}
