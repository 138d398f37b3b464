import type { Structure } from './structure.js'

const basis: Structure = {
  list: { fields: { id: 'text', text: 'localized', document: 'text?', article: 'text?' } },
}

const named: Structure = { fields: { id: 'text', label: 'localized' } }

const input: Structure = {
  fields: {
    type: { one: ['number', 'integer', 'boolean', 'text', 'day', 'list'] },
    label: 'localized',
    from: 'text',
  },
  optional: {
    unit: 'text',
    better: { one: ['higher', 'lower', 'neither'] },
    minimum: 'decimal',
    maximum: 'decimal',
    values: { list: named, least: 1 },
    partOf: 'text',
    editions: { record: 'localized' },
  },
}

const item: Structure = {
  fields: {
    id: 'text',
    label: 'localized',
    maximum: 'decimal',
    kind: { one: ['points', 'bonus', 'deduction'] },
    inputs: { record: input },
    rule: 'rule',
    basis,
  },
  optional: {
    appliesIf: 'rule',
    missing: {
      fields: { policy: { one: ['unknown', 'zero', 'full', 'lower-maximum'] }, reason: 'localized' },
    },
    evidence: 'localized',
    verifier: 'localized',
    flags: { list: { fields: { when: 'rule', text: 'localized' }, optional: { option: 'text' } } },
    standing: 'text',
    remark: 'localized',
  },
}

/** What a profile must look like, before any of its rules is read. */
export const profileStructure: Structure = {
  fields: {
    schemaVersion: { one: ['1'] },
    id: 'text',
    title: 'localized',
    scores: { one: ['plan', 'progress'] },
    validFrom: 'day',
    validTo: 'day?',
    province: 'text?',
    maximum: 'decimal',
    rounding: { fields: { digits: 'digits', mode: { one: ['half-away-from-zero'] } } },
    groups: {
      list: {
        fields: { id: 'text', label: 'localized', maximum: 'decimal', items: { list: item, least: 1 } },
        optional: { cap: 'decimal' },
      },
      least: 1,
    },
    grades: { list: { fields: { id: 'text', label: 'localized', from: 'decimal', below: 'decimal?' } } },
    gates: {
      list: {
        fields: { id: 'text', label: 'localized', inputs: { record: input }, when: 'rule', grade: 'text', basis },
        optional: { effect: { one: ['limit', 'refuse'] } },
      },
    },
    options: {
      list: {
        fields: { id: 'text', question: 'localized', values: { list: named, least: 1 }, taken: 'text' },
      },
    },
    basis,
    remarks: { list: 'localized' },
  },
  optional: {
    standing: { one: ['official', 'transcription', 'third-party', 'own', 'template'] },
    parameters: {
      list: {
        fields: { id: 'text', label: 'localized', type: { one: ['number', 'day', 'text'] }, value: 'text' },
      },
    },
    gradeBy: { either: [{ one: ['points', 'percent', 'both'] }, { fields: { option: 'text' } }] },
    missingBy: 'text',
    bounds: { fields: { floor: 'decimal', ceiling: 'decimal' } },
  },
}
