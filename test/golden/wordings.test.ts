import { describe, expect, it } from 'vitest'
import { indicators } from '@commune-plan/catalog'
import { recognizeTargetIndicators } from '@commune-plan/extract'
import administrativeServices from './wordings/administrative-services.json'
import dataSecurity from './wordings/data-security.json'
import digitalGovernment from './wordings/digital-government.json'
import economyMonitoring from './wordings/economy-monitoring.json'
import infrastructure from './wordings/infrastructure.json'
import people from './wordings/people.json'
import tasksSuperiors from './wordings/tasks-superiors.json'
import lookAlikes from './look-alikes.json'

/** Sentences as other provinces write them; the figure's unit is that of the indicator, its subject the whole sentence. */
const tables: Readonly<Record<string, readonly string[]>> = { ...administrativeServices, ...digitalGovernment, ...infrastructure, ...people, ...dataSecurity, ...economyMonitoring, ...tasksSuperiors }
const units = new Map(indicators.map((indicator) => [indicator.id, indicator.unit]))
const stated = (text: string, unit: string) => [...(recognizeTargetIndicators({ text, section: '', clauses: [{ subject: text, unit }] }, indicators).clauseIndicators[0] ?? [])]

describe('wordings of other provinces', () => {
  const rows = Object.entries(tables).flatMap(([id, texts]) => texts.map((text) => [id, text] as const))
  it.each(rows)('%s: %s', (id, text) => expect(stated(text, units.get(id) ?? '%')).toEqual([id]))

  it('stand for every indicator whose words are known, three for each', () => {
    expect(indicators.filter((one) => one.wording.length > 0 && (tables[one.id]?.length ?? 0) < 3).map((one) => one.id)).toEqual([])
  })
})

describe('look-alikes', () => {
  it.each(lookAlikes.rows.map((row) => [row.text, row.not, row.is] as const))('%s is not %s', (text, not, is) => {
    const found = stated(text, '%')
    expect(found).not.toContain(not)
    expect(found).toEqual(is)
  })
})
