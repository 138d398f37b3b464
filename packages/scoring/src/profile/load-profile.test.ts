import { describe, expect, it } from 'vitest'
import { label, smallItem, smallProfile } from '../testing/small-profile.js'
import { loadProfile } from './load-profile.js'

const sound = smallProfile()
const option = {
  id: 'q',
  question: label('q'),
  values: [
    { id: 'open', label: label('?') },
    { id: 'a', label: label('a') },
    { id: 'b', label: label('b') },
  ],
  taken: 'open',
}
const grade = (id: string, from: string, below: string | null) => ({ id, label: label(id), from, below })
const withItem = (overrides: object) => smallProfile([smallItem(overrides)])
const pointers = (json: unknown) => (loadProfile(json).problems ?? []).map(({ pointer }) => pointer)

describe('loadProfile', () => {
  it('takes a sound profile and gives it back', () => {
    expect(loadProfile(sound)).toEqual({ profile: sound })
  })

  it.each([[null], [[]], ['text'], [7], [{}], [undefined]])('refuses %j without failing', (json) => {
    expect(pointers(json).length).toBeGreaterThan(0)
  })

  it.each<[fault: string, profile: object, pointer: string]>([
    ['an unknown key', { ...sound, colour: 'red' }, '/colour'],
    ['a float for a decimal', { ...sound, maximum: 10 }, '/maximum'],
    ['a decimal not in canonical form', { ...sound, maximum: '10.0' }, '/maximum'],
    ['a label in one language', { ...sound, title: { vi: 'x' } }, '/title/en'],
    ['a day that is none', { ...sound, validFrom: '2026-13-01' }, '/validFrom'],
    ['an end before the start', { ...sound, validTo: '2025-01-01' }, '/validTo'],
    ['no group', { ...sound, groups: [] }, '/groups'],
    ['a maximum that is no sum', { ...sound, maximum: '11' }, '/maximum'],
    [
      'a group whose items add up otherwise',
      { ...sound, groups: [{ ...sound.groups[0]!, maximum: '9' }] },
      '/groups/0/maximum',
    ],
    [
      'an id twice',
      { ...sound, groups: [{ ...sound.groups[0]!, maximum: '20', items: [smallItem(), smallItem()] }], maximum: '20' },
      '/groups/0/items',
    ],
    ['a gap between grades', { ...sound, grades: [grade('a', '6', null), grade('b', '0', '5')] }, '/grades/0/from'],
    ['an overlap of grades', { ...sound, grades: [grade('a', '4', null), grade('b', '0', '5')] }, '/grades/0/from'],
    ['an inverted band', { ...sound, grades: [grade('a', '5', null), grade('b', '5', '0')] }, '/grades/1'],
    ['nothing below the lowest grade', { ...sound, grades: [grade('a', '5', null)] }, '/grades/0/from'],
    ['a top grade with an end', { ...sound, grades: [grade('a', '0', '10')] }, '/grades/0/below'],
    ['an answer that is not among the values', { ...sound, options: [{ ...option, taken: 'c' }] }, '/options/0/taken'],
    ['an unknown shape', withItem({ rule: { shape: 'spiral' } }), '/groups/0/items/0/rule/shape'],
    ['a shape without its keys', withItem({ rule: { shape: 'ratio', maximum: '10' } }), '/groups/0/items/0/rule/of'],
    [
      'an input that is not declared',
      withItem({ rule: { shape: 'ratio', of: { numerator: 'x', denominator: 'd' }, maximum: '10' } }),
      '/groups/0/items/0/rule/of/numerator',
    ],
    ['an unknown operator', withItem({ rule: { pow: [{ var: 'n' }, 2] } }), '/groups/0/items/0/rule/pow'],
    [
      'an input of a rule that is not declared',
      withItem({ rule: { '+': [{ var: 'n' }, { var: 'zz' }] } }),
      '/groups/0/items/0/rule/+/1/var',
    ],
    [
      'a comparison with a text',
      withItem({ rule: { if: [{ '>=': [{ var: 'n' }, '1'] }, 1, 0] } }),
      '/groups/0/items/0/rule/if/0/>=/1',
    ],
    ['a rule that gives no number', withItem({ rule: { '>': [{ var: 'n' }, 1] } }), '/groups/0/items/0/rule/>'],
    ['a condition that is a number', withItem({ appliesIf: { var: 'n' } }), '/groups/0/items/0/appliesIf/var'],
    [
      'an unknown option',
      withItem({ rule: { shape: 'by-option', option: 'zz', cases: { else: 1 } } }),
      '/groups/0/items/0',
    ],
    [
      'an unknown parameter',
      withItem({ rule: { '+': [{ var: 'n' }, { parameter: 'zz' }] } }),
      '/groups/0/items/0/rule/+/1',
    ],
    [
      'bands that overlap',
      withItem({
        rule: {
          shape: 'bands',
          of: 'n',
          bands: [
            { from: '0', points: '0' },
            { from: '5', points: '1' },
            { from: '5', points: '2' },
          ],
        },
      }),
      '/groups/0/items/0/rule/bands/2',
    ],
    [
      'bands with nothing at the bottom',
      withItem({ rule: { shape: 'bands', of: 'n', bands: [{ from: '3', points: '1' }] } }),
      '/groups/0/items/0/rule/bands/0',
    ],
    [
      'a line from a value to itself',
      withItem({ rule: { shape: 'linear', of: 'n', baseline: '5', target: '5', maximum: '10' } }),
      '/groups/0/items/0/rule/target',
    ],
    [
      'a part of something not declared',
      withItem({ inputs: { ...smallItem().inputs, n: { ...smallItem().inputs.n!, partOf: 'zz' } } }),
      '/groups/0/items/0/inputs/n/partOf',
    ],
    [
      'bounds that cross',
      withItem({ inputs: { ...smallItem().inputs, n: { ...smallItem().inputs.n!, minimum: '5', maximum: '4' } } }),
      '/groups/0/items/0/inputs/n',
    ],
    [
      'a gate without its grade',
      { ...sound, gates: [{ id: 'g', label: label('g'), inputs: {}, when: true, grade: 'zz', basis: [] }] },
      '/gates/0/grade',
    ],
    ['both readings of another maximum than 100', { ...sound, gradeBy: 'both' }, '/gradeBy'],
  ])('tells the place of %s', (_, profile, pointer) => {
    expect(pointers(profile)).toContain(pointer)
  })

  it('tells all problems at once', () => {
    expect(
      pointers({ ...sound, maximum: '1,5', validFrom: 'today', title: null, rounding: { digits: 99, mode: 'up' } }),
    ).toEqual(expect.arrayContaining(['/maximum', '/validFrom', '/title', '/rounding/digits', '/rounding/mode']))
  })

  it('compiles the rule of every answer, not only of the one taken', () => {
    const rule = { shape: 'by-option', option: 'q', cases: { a: { var: 'n' }, b: { var: 'missing' } } }
    const problems = pointers(smallProfile([smallItem({ rule })], { options: [{ ...option, taken: 'a' }] }))
    expect(problems).toEqual(['/groups/0/items/0/rule'])
  })

  it('survives rules nested without end', () => {
    let rule: unknown = { var: 'n' }
    for (let depth = 0; depth < 5000; depth += 1) rule = { '+': [rule] }
    expect(pointers(smallProfile([smallItem({ rule: rule as never })])).length).toBeGreaterThan(0)
  })

  it('the same input must be declared alike in two items', () => {
    const other = smallItem({
      id: 'A.2',
      inputs: { ...smallItem().inputs, d: { ...smallItem().inputs.d!, minimum: '1' } },
    })
    expect(pointers(smallProfile([smallItem(), other]))).toContain('/groups/0/items/1/inputs/d')
  })
})
