import type { CardView } from '../view/report-view.js'
import { faint, text, type Page } from './page.js'

/** A score card: points, grade, groups, and the items that are not settled. */
export function cardLines(card: CardView, page: Page): readonly string[] {
  const { words } = page
  const grade = `${card.grades.length > 1 ? words.gradeOpen : words.grade}: ${card.grades.join(words.orJoin)}`
  return [
    ...text(page, `${card.title}: ${card.points} (${card.percent})`, '  ').map(page.paint.bold),
    ...(card.grades.length === 0 ? [] : text(page, grade, '  ')),
    ...(card.gates.length === 0 ? [] : text(page, card.gates.join('; '), `  ${words.gates}: `)),
    ...(card.reachable === null ? [] : faint(page, card.reachable, '  ')),
    ...card.sides.flatMap((side) => text(page, side, '  ')),
    ...card.groups.flatMap((group) => [
      ...text(page, `${group.label}: ${group.points}${group.of === '0' ? '' : `/${group.maximum}`}`, '    '),
      ...group.items
        .filter((item) => item.state !== 'scored')
        .flatMap((item) =>
          faint(page, `${item.label}: ${item.stateLabel} (${item.points}/${item.maximum})`, '      ? '),
        ),
    ]),
    ...(card.wouldSettle.length === 0 ? [] : text(page, card.wouldSettle.join('; '), `  ${words.wouldSettle}: `)),
    ...card.problems.flatMap((problem) => text(page, problem, `  ${words.problems}: `)),
  ]
}
