import type { Plan, Target } from '@commune-plan/model'

/** A plan for the engine's own tests: one target a line, `100 %` its figure, `(2027)` its horizon, `[UBND]` its lead. */
export function tinyPlan(text: string): Plan {
  const targets: Target[] = []
  let start = 0
  text.split('\n').forEach((written, index) => {
    const span = { start, end: start + written.length }
    start = span.end + 1
    const line = written.normalize('NFC').replace(/\s+/gu, ' ').trim()
    if (line === '') return
    const value = /(\d+(?:,\d+)?) ?%/u.exec(line)?.[1]?.replace(',', '.')
    const lead = /\[([^\]]+)\]/u.exec(line)?.[1]
    targets.push({
      id: `T${index + 1}`,
      key: `I.${index + 1}`,
      line: index + 1,
      span,
      origin: 'body',
      text: written,
      section: 'I. Chỉ tiêu',
      horizon: /\((\d{4}(?:-\d{2})?)\)/u.exec(line)?.[1] ?? null,
      horizonCertainty: 'stated',
      lead: lead === undefined ? [] : [lead],
      coordinators: [],
      indicator: null,
      clauses:
        value === undefined
          ? []
          : [
              {
                comparator: '>=',
                implied: true,
                value,
                unit: '%',
                subject: line,
                strive: /phấn đấu/iu.test(line),
                certainty: 'stated',
                span,
              },
            ],
    })
  })
  return {
    schemaVersion: '1',
    header: {
      issuer: null,
      unit: { kind: 'xã', name: 'An Bình', province: null },
      symbol: 'KH-UBND',
      number: null,
      place: null,
      date: '2026-03',
      title: 'Kế hoạch',
      period: '2026',
      signatory: { name: null, position: null, onBehalf: null },
      lines: { title: 3 },
    },
    references: [],
    targets,
    tasks: [],
    reporting: [{ cadence: 'monthly', due: null, from: null, to: 'UBND tỉnh', line: 40, span: { start: 0, end: 0 } }],
    notes: [],
    sections: [],
    charged: [],
    annexes: [],
    passages: [],
  }
}
