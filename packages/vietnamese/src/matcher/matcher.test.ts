import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexer/lexicon.js'
import { lex } from '../lexer/lex.js'
import { cascade } from './cascade.js'
import { compileRows } from './compile-rows.js'
import type { Match, Row } from './grammar.js'

const lexicon = buildLexicon([
  { spell: 'năm', is: 'year' },
  { spell: 'quý', is: 'quarter' },
  { spell: 'sau khi', is: 'after' },
])
const row = (
  id: string,
  slots: string,
  make: Row['make'] = (match) => ({ is: id, value: match.items.length }),
  rank?: number,
): Row => ({
  id,
  slots,
  make,
  ...(rank === undefined ? {} : { rank }),
})
const words = (match: Match): string => match.text.slice(match.items[0]!.start, match.items.at(-1)!.end)
const run = (
  text: string,
  levels: readonly (readonly Row[])[],
  claimed: readonly { start: number; end: number }[] = [],
): string[] =>
  cascade(lex(text, lexicon), levels.map(compileRows), claimed)
    .items.filter((item) => item.rule !== null)
    .map((item) => `${item.rule!}=${text.slice(item.start, item.end)}`)

describe('rows', () => {
  it('take the longest match, then rank, then order', () => {
    expect(
      run('quý II năm 2026', [[row('short', 'quarter q:roman'), row('long', 'quarter q:roman year? y:n4')]]),
    ).toEqual(['long=quý II năm 2026'])
    expect(run('quý II', [[row('a', 'quarter roman'), row('b', 'quarter roman', undefined, 1)]])).toEqual(['b=quý II'])
    expect(run('quý II', [[row('a', 'quarter roman'), row('b', 'quarter roman')]])).toEqual(['a=quý II'])
  })
  it('fall back to the next best where one refuses', () => {
    expect(run('quý II 2026', [[row('long', 'quarter roman n4', () => null), row('short', 'quarter roman')]])).toEqual([
      'short=quý II',
    ])
  })
  it('know what is glued', () => {
    const glued = [row('date', 'd:n2 /~ m:n2~')]
    expect(run('5/6', [glued])).toEqual(['date=5/6'])
    expect(run('5 / 6', [glued])).toEqual([])
  })
  it('cross soft breaks only', () => {
    const rows = [row('q', 'quarter roman')]
    expect(run('quý\nII', [rows])).toEqual(['q=quý\nII'])
    expect(run('quý\n\nII', [rows])).toEqual([])
  })
  it('take the rest of a clause', () => {
    const rest = [row('after', 'after x:...', (match) => ({ is: 'after', value: match.written('x') }))]
    expect(run('sau khi tỉnh ban hành kế hoạch, xã làm', [rest])).toEqual(['after=sau khi tỉnh ban hành kế hoạch'])
    expect(run('sau khi, xã làm', [rest])).toEqual([])
  })
  it('build on the level below', () => {
    const levels = [[row('unit', 'quarter roman')], [row('range', 'a:unit - b:unit')]]
    expect(run('quý I - quý II', levels)).toEqual(['range=quý I - quý II'])
  })
  it('see the neighbours of a match', () => {
    const alone = [
      row('n', 'n:digits', (match) =>
        match.before === undefined && match.after === undefined ? { is: 'n', value: 1 } : null,
      ),
    ]
    expect([run('12', [alone]), run('12 hộ', [alone]), run('có 12', [alone])]).toEqual([['n=12'], [], []])
  })
  it('leave claimed stretches alone', () => {
    const rows = [row('q', 'quarter roman')]
    expect(run('quý I, quý II', [rows], [{ start: 0, end: 5 }])).toEqual(['q=quý II'])
    expect(run('quý I', [rows], [{ start: 4, end: 5 }])).toEqual([])
  })
  it('name slots, give numbers and parts', () => {
    const seen: unknown[] = []
    const rows = [
      row('q', 'quarter q:roman y:n4?', (match) => {
        seen.push(match.number('q'), match.number('y'), match.written('y'), match.slot('z'), words(match))
        return { is: 'q', value: null }
      }),
    ]
    const { items } = cascade(lex('quý IV', lexicon), [compileRows(rows)])
    expect(seen).toEqual([4, Number.NaN, '', undefined, 'quý IV'])
    expect(items[0]!.parts).toEqual([{ role: 'q', start: 4, end: 6 }])
  })
  it('are refused when malformed, with the row and an example', () => {
    expect(() => compileRows([row('bad', 'a? b? c? d? e? f? g? h?')])).toThrow(
      'grammar row bad: more than 7 optional slots, write two rows',
    )
  })
  it('work in steps linear to the text', () => {
    const rows = [row('a', 'digits digits? digits? digits? word'), row('b', 'digits / digits / digits')]
    const steps = (count: number): number => cascade(lex('1 2 3/'.repeat(count), lexicon), [compileRows(rows)]).steps
    fc.assert(fc.property(fc.integer({ min: 10, max: 300 }), (count) => steps(count * 2) <= steps(count) * 2 + 40))
  })
})
