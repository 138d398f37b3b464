import { compareDecimals } from '@commune-plan/engine'
import type { GradeBand, Interval } from '@commune-plan/model'

/** The bands an interval touches, the best last. */
export function gradesOf(value: Interval, grades: readonly GradeBand[]): readonly GradeBand[] {
  return risingGrades(grades).filter(
    ({ from, below }) =>
      compareDecimals(from, value.high) <= 0 && (below === null || compareDecimals(value.low, below) < 0),
  )
}

/** Grades from the worst to the best. */
export function risingGrades(grades: readonly GradeBand[]): readonly GradeBand[] {
  return [...grades].sort((a, b) => compareDecimals(a.from, b.from))
}

/** No grade better than the limit. */
export function limitGrades(
  given: readonly GradeBand[],
  limit: string,
  grades: readonly GradeBand[],
): readonly GradeBand[] {
  const cap = grades.find(({ id }) => id === limit)
  if (cap === undefined) return given
  return uniteGrades(given.map((grade) => (compareDecimals(grade.from, cap.from) > 0 ? cap : grade)))
}

/** Each grade once, the best last. */
export function uniteGrades(grades: readonly GradeBand[]): readonly GradeBand[] {
  return risingGrades([...new Map(grades.map((grade) => [grade.id, grade])).values()])
}

/** Id and label alone, as a card shows them. */
export function gradeLabels(
  grades: readonly Pick<GradeBand, 'id' | 'label'>[],
): readonly Pick<GradeBand, 'id' | 'label'>[] {
  return grades.map(({ id, label }) => ({ id, label }))
}
