import type { Passage, Plan, Section, SectionRole } from '@commune-plan/model'
import { folded } from '../wording/folded.js'

interface Outline {
  readonly lines: readonly number[]
  readonly roles: readonly SectionRole[]
}
const outlines = new WeakMap<Plan, Outline>()

function outlineOf(plan: Plan): Outline {
  const before = outlines.get(plan)
  if (before !== undefined) return before
  const path: { depth: number; role: SectionRole }[] = []
  const sorted = [...plan.sections, ...framesOf(plan)].sort((a, b) => a.line - b.line)
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

/** Recipients with the signature, and the annexes, end the last section of the body though they have no heading of it. */
function framesOf(plan: Plan): readonly Pick<Section, 'line' | 'depth' | 'role'>[] {
  const recipients = plan.passages.find((passage) => /^[^a-z]{0,4}nơi nhận/u.test(folded(passage)))?.line
  const end = recipients ?? plan.header.lines.signatory
  const annexes = plan.annexes.flatMap(({ at }) =>
    at === null ? [] : [{ line: at.line, depth: 0, role: 'annex' as const }],
  )
  return end === undefined ? annexes : [{ line: end, depth: 0, role: 'recipients' }, ...annexes]
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
