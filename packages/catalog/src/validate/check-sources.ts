import type { Source } from '@commune-plan/model'
import { isDay } from './is-day.js'
import type { DataProblem } from './data-problem.js'

const grades = new Set<string>(['full-text', 'official-report', 'news', 'secondary'])

/** Every entry names where it comes from, how much of it was seen, and when that was checked. */
export function checkSources(where: string, sources: readonly Source[]): readonly DataProblem[] {
  if (sources.length === 0)
    return [{ where, problem: 'has no source; expected at least one with title, grade and checkedOn' }]
  return sources.flatMap((source) => {
    const problems: DataProblem[] = []
    if (source.title.trim() === '') problems.push({ where, problem: 'has a source without a title' })
    if (!grades.has(source.grade)) {
      problems.push({
        where,
        problem: `has evidence "${source.grade}"; a figure inferred from a commune's plan is never a requirement; expected full-text, official-report, news or secondary`,
      })
    }
    if (!isDay(source.checkedOn))
      problems.push({ where, problem: `has checkedOn "${source.checkedOn}"; expected a day like 2026-11-21` })
    if (source.url !== null && !/^https?:\/\/[^\s/]+/u.test(source.url))
      problems.push({ where, problem: `has the address "${source.url}"; expected http(s)` })
    return problems
  })
}
