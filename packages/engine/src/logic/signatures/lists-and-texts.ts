import { number, text, type Signature } from './signature.js'

export const listsAndTexts: Readonly<Record<string, Signature>> = {
  cat: {
    least: 1,
    most: 64,
    form: '[value, …]',
    description: 'Texts, numbers and days one after the other as text.',
    type(check) {
      check.args.forEach((arg, index) => {
        if (arg.type === 'list') check.complain('type', 'got a list, expected text, a number, a day or truth', index)
        if (arg.ends === false)
          check.complain('inexact-result', 'a number whose digits may not end; wrap it in round', index)
      })
      return text
    },
  },
  substr: {
    least: 2,
    most: 3,
    form: '[text, start, length]',
    description:
      'Part of a text; a negative start counts from the end, a negative length leaves that many off the end.',
    type(check) {
      check.expect('text', 0, 1)
      check.expect('number', 1)
      return text
    },
  },
  mentions: {
    least: 2,
    most: 64,
    form: '[text, phrase, …]',
    description: 'Whether a text holds one of the phrases as whole words, in any case, composition and spacing.',
    type(check) {
      check.expect('text')
      return { type: 'boolean' }
    },
  },
  merge: {
    least: 1,
    most: 64,
    form: '[list or value, …]',
    description: 'One list of all elements and values.',
    type(check) {
      const kinds = check.args.map((arg) => (arg.type === 'list' ? arg.of : arg.type))
      const of = kinds.find((kind) => kind !== null) ?? null
      kinds.forEach((kind, index) => {
        if (kind !== null && kind !== of)
          check.complain('type', `got ${kind ?? 'nothing'}, expected ${of ?? 'text'} as before`, index)
      })
      return { type: 'list', of, ends: check.args.every((arg) => arg.ends !== false) }
    },
  },
  count: {
    least: 1,
    most: 1,
    form: '[list]',
    description: 'How many elements a list has.',
    type(check) {
      check.expect('list')
      return number(undefined, true)
    },
  },
  sum: {
    least: 1,
    most: 1,
    form: '[list]',
    description: 'The sum of a list of numbers; 0 for the empty list.',
    type(check) {
      check.expect('list')
      const [list] = check.args
      if (list?.type === 'list' && list.of !== null && list.of !== 'number')
        check.complain('type', `got a list of ${list.of ?? 'text'}s, expected numbers`, 0)
      return number(list?.unit, list?.ends !== false)
    },
  },
}
