import type { Plan } from '@commune-plan/model'

/** What stands in an evaluation for a plan that could not be extracted. */
export const emptyPlan: Plan = {
  schemaVersion: '1',
  header: {
    issuer: null,
    unit: { kind: null, name: null, province: null },
    symbol: null,
    number: null,
    place: null,
    date: null,
    title: null,
    period: null,
    signatory: { name: null, position: null, onBehalf: null },
    lines: {},
  },
  references: [],
  targets: [],
  tasks: [],
  reporting: [],
  notes: [],
  sections: [],
  charged: [],
  annexes: [],
  passages: [],
}
