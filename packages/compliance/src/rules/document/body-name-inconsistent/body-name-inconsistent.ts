import type { Plan } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { bodyKey } from '../../../body/body-key.js'
import { isCollective } from '../../../body/is-collective.js'
import { fold } from '../../../wording/fold.js'

interface Named {
  readonly line: number
  readonly name: string
}

/** The same body under several names or abbreviations. */
export const bodyNameInconsistent = defineRule({
  meta: {
    id: 'document/body-name-inconsistent',
    severity: 'advice',
    title: { vi: 'Tên một đơn vị viết không thống nhất', en: 'One body under several names' },
    messages: {
      differs: {
        vi: 'Cùng một đơn vị được viết là “{quote}” ở đây và “{other}” ở dòng {line}.',
        en: 'One body is written “{quote}” here and “{other}” in line {line}.',
      },
    },
    basis: [basis.form, basis.practice],
  },
  *check({ plan }) {
    const groups = new Map<string, Named[]>()
    for (const named of namesIn(plan)) {
      if (isCollective(named.name)) continue
      const key = bodyKey(named.name)
      groups.set(key, [...(groups.get(key) ?? []), named])
    }
    for (const [key, names] of groups) {
      const sorted = [...names].sort((a, b) => a.line - b.line)
      const reference = sorted[0]
      const other = sorted.find(({ name }) => reference !== undefined && spelling(name) !== spelling(reference.name))
      if (reference === undefined || other === undefined) continue
      yield {
        message: 'differs',
        data: { quote: other.name, other: reference.name, line: String(reference.line) },
        subject: `body:${key}`,
        at: { line: other.line },
        quote: other.name,
        value: key,
        expected: { vi: `một tên, như “${reference.name}”`, en: `one name, such as “${reference.name}”` },
        actual: other.name,
      }
    }
  },
})

function namesIn(plan: Plan): readonly Named[] {
  const assigned = [...plan.targets, ...plan.tasks].flatMap(({ line, lead, coordinators }) =>
    [...lead, ...coordinators].map((name) => ({ line, name })),
  )
  return [...plan.charged.map(({ line, name }) => ({ line, name })), ...assigned]
}

/** What may differ without being another name: case, kind of dash, "&", the unit's own name, the known short forms. */
function spelling(name: string): string {
  return fold(name)
    .replace(/^(?:giao|đề nghị) /u, '')
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .replace(/ubnd (?:xã|phường|đặc khu).*$/u, 'ubnd')
    .replace(/ ?(?:&| và ) ?/gu, ' ')
    .replace(/ (?:xã|phường|đặc khu)(?: [A-Za-zÀ-ɏḀ-ỿ ]{1,40})?$/u, '')
    .replace(/ ?- ?/gu, '-')
    .replace(/[.,;: ]+/gu, ' ')
    .trim()
}
