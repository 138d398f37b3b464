import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import * as model from './index.js'

const folder = new URL('../schema/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string): object => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object
const compile = (name: string): ValidateFunction =>
  new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    formats: { date: true },
  }).compile(read(name))

const source = { title: 'Nghị quyết', url: null, locator: null, grade: 'full-text', checkedOn: '2026-11-20' }
const catalog = {
  schemaVersion: '1',
  id: 'mau-2026',
  title: { vi: 'Bộ chỉ tiêu mẫu', en: 'Sample' },
  document: {
    number: '01/NQ-MAU',
    type: 'Nghị quyết',
    date: '2026-01-15',
    issuer: 'Hội đồng nhân dân',
    title: 'Về chuyển đổi số',
    province: null,
    status: 'in-force',
    amendedBy: [],
    replacedBy: [],
    aliases: [],
    sources: [source],
  },
  scope: 'national',
  line: 'government',
  validFrom: '2026-01-15',
  validTo: null,
  requirementsKnown: true,
  requirements: [
    {
      id: 'mau-2026/1',
      indicator: 'online-dossiers',
      text: { vi: 'Hồ sơ trực tuyến', en: 'Dossiers online' },
      level: 'each-commune',
      threshold: { kind: 'compare', comparator: '>=', value: '95' },
      unit: '%',
      base: null,
      when: [{ kind: 'by', day: '2026-12-31' }],
      milestones: [],
      path: 'none',
      appliesIf: [{ on: 'commune-kind', in: ['xã'] }],
      supersedes: [],
      sources: [source],
    },
  ],
  reportingDuties: [],
  licence: 'CC-BY-4.0',
}

/** Every place in a value, as a path. */
function paths(value: unknown, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, member]) => paths(member, [...at, key]))]
}

function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [head, ...rest] = path
  if (head === undefined) return by
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((member, index): unknown =>
      String(index) === head ? replaced(member, rest, by) : member,
    )
  const entries = Object.entries(value as Record<string, unknown>).map(([key, member]): [string, unknown] => [
    key,
    key === head ? replaced(member, rest, by) : member,
  ])
  return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as unknown
}

describe('JSON Schemas', () => {
  it.each(files)('%s is a valid schema of draft 2020-12 with an id and descriptions', (name) => {
    expect(() => compile(name)).not.toThrow()
    expect(read(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/^urn:commune-plan:schema:/u),
      description: expect.any(String),
    })
  })

  it('say the same as the zod schema on a catalog and on every damage to it', () => {
    const validate = compile('catalog.json')
    const schema: z.ZodType = model.catalogSchema
    expect(schema.safeParse(catalog).success).toBe(true)
    expect(validate(catalog)).toBe(true)
    const damage = fc.constantFrom(
      null,
      undefined,
      true,
      7,
      '',
      'x',
      '99.50',
      '2026-02-30',
      [],
      {},
      ['x'],
      { kind: 'done' },
      { vi: 'a', en: 'b' },
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths(catalog)), damage, (path, by) => {
        const broken = replaced(catalog, path, by)
        expect({ path, by, valid: validate(broken) }).toEqual({ path, by, valid: schema.safeParse(broken).success })
      }),
      { numRuns: 1500 },
    )
  })
})
