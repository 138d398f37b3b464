import type { LexiconEntry } from '@commune-plan/vietnamese'

const ones = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy|bẩy', 'tám', 'chín']

/**
 * Number words from one to 99 as words of their own. "năm" (five) and "tư" (four, only in compounds and ordinals) have
 * classes of their own, since they are a year and a syllable of many words.
 */
export const numberWords: readonly LexiconEntry[] = [
  ...ones.flatMap((spell, value) => (value === 0 || value === 5 ? [] : [{ spell, is: 'numword', value }])),
  { spell: 'tư', is: 'four', value: 4 },
  { spell: 'mười', is: 'numword', value: 10 },
  ...ones.flatMap((spell, unit) =>
    unit === 0 ? [] : [{ spell: after('mười', spell, unit), is: 'numword', value: 10 + unit }],
  ),
  ...ones.flatMap((spell, ten) => (ten < 2 ? [] : tens(spell, ten))),
]

function tens(spell: string, ten: number): LexiconEntry[] {
  const first = spell.split('|')[0]!
  const head = `${first} mươi`
  return [
    { spell: head, is: 'numword', value: ten * 10 },
    ...ones.flatMap((one, unit) =>
      unit === 0 ? [] : [{ spell: after(head, one, unit), is: 'numword', value: ten * 10 + unit }],
    ),
  ]
}

function after(head: string, one: string, unit: number): string {
  const forms =
    unit === 1 && head !== 'mười' ? ['mốt'] : unit === 5 ? ['lăm', 'nhăm'] : unit === 4 ? ['bốn', 'tư'] : one.split('|')
  return forms.map((form) => `${head} ${form}`).join('|')
}
