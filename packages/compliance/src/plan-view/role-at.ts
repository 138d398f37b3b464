import type { Passage, Plan, Section, SectionRole } from '@commune-plan/model'

interface Outline {
  readonly lines: readonly number[]
  readonly roles: readonly SectionRole[]
}
const outlines = new WeakMap<Plan, Outline>()

function outlineOf(plan: Plan): Outline {
  const before = outlines.get(plan)
  if (before !== undefined) return before
  const path: { depth: number; role: SectionRole }[] = []
  const sorted = [...plan.sections].sort((a, b) => a.line - b.line)
  const roles = sorted.map(({ depth, role }) => {
    while (path.length > 0 && path[path.length - 1]!.depth >= depth) path.pop()
    const own = role === 'other' ? (path[path.length - 1]?.role ?? 'other') : role
    path.push({ depth, role: own })
    return own
  })
  const outline = { lines: sorted.map(({ line }) => line), roles }
  outlines.set(plan, outline)
  return outline
}

/** What the part of the plan that a line stands in is for; a sub-section without a role of its own has its parent's. */
export function roleAt(plan: Plan, line: number): SectionRole | null {
  const { lines, roles } = outlineOf(plan)
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]! <= line) low = middle + 1
    else high = middle
  }
  return low === 0 ? null : roles[low - 1]!
}

/** The running text of the parts with these roles, headings left out. */
export function passagesIn(plan: Plan, ...roles: readonly SectionRole[]): readonly Passage[] {
  return plan.passages.filter((passage) => {
    if (passage.kind === 'heading') return false
    const role = roleAt(plan, passage.line)
    return role !== null && roles.includes(role)
  })
}

/** The first section of the first role that the plan has a section for. */
export function sectionFor(plan: Plan, ...roles: readonly SectionRole[]): Section | null {
  for (const role of roles) {
    const found = plan.sections.find((section) => section.role === role)
    if (found !== undefined) return found
  }
  return null
}
