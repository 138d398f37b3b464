import type { Plan } from '@commune-plan/model'

/** What of a plan the golden cases pin down: values, not spans. */
export function project(plan: Plan) {
  const { issuer, unit, symbol, number, place, date, title, period, signatory } = plan.header
  return {
    header: { issuer, unit, symbol, number, place, date, title, period, signatory },
    references: plan.references.map(({ type, number: of, date: dated, issuer: by, relation, line }) =>
      [line, type, of, dated, by, relation].join(' | '),
    ),
    targets: plan.targets.map((target) => ({
      key: target.key,
      line: target.line,
      text: target.text,
      horizon: `${target.horizon ?? '-'} ${target.horizonCertainty}`,
      ...(target.lead.length > 0 ? { lead: target.lead } : {}),
      ...(target.coordinators.length > 0 ? { coordinators: target.coordinators } : {}),
      clauses: target.clauses.map(({ comparator, value, upper, unit: of, strive, implied }) =>
        [comparator, value, upper ?? null, of, strive ? 'strive' : null, implied ? 'implied' : null]
          .filter((part) => part !== null)
          .join(' '),
      ),
    })),
    tasks: plan.tasks.map((task) => ({
      id: task.id,
      line: task.line,
      group: task.group,
      name: task.name,
      ...(task.head === null ? {} : { head: task.head }),
      lead: task.lead,
      coordinators: task.coordinators,
      deliverable: task.deliverable,
      schedule: [task.schedule?.kind, task.schedule?.start, task.schedule?.end, task.schedule?.recurrence].join(','),
    })),
    reporting: plan.reporting.map(({ line, cadence, due, from, to }) => [line, cadence, due, from, to].join(' | ')),
    charged: plan.charged.map((body) => body.name),
    annexes: plan.annexes.map((annex) => [annex.label, annex.title, annex.at?.line, annex.holds].join(' | ')),
    sections: plan.sections.map((section) => `${section.key} ${section.role}`),
    notes: plan.notes.map((note) => note.code),
  }
}
