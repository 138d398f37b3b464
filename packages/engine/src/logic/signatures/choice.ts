import { compare } from '../../exact/rational.js'
import { sameScalars } from './comparison.js'
import { range, type ArgumentCheck, type Signature } from './signature.js'
import type { Typed } from '../node.js'

/** The type of alternatives, of which one will be taken. */
function alternatives(check: ArgumentCheck, indices: readonly number[]): Typed {
  const first = check.args[indices[0] ?? 0]
  if (first === undefined) return { type: 'number' }
  for (const index of indices) check.expect(first.type, index, index + 1)
  const all = indices.flatMap((index) => check.args[index] ?? [])
  const of = all.find((arg) => arg.of !== undefined && arg.of !== null)?.of ?? first.of
  if (first.type === 'list' && all.some((arg) => arg.of !== null && arg.of !== of)) {
    check.complain('type', 'the alternatives are lists of different things')
  }
  return {
    type: first.type,
    ...(of === undefined ? {} : { of }),
    ...(first.type === 'number' ? { unit: check.unit(indices) } : {}),
    ends: all.every((arg) => arg.ends !== false),
  }
}

export const choice: Readonly<Record<string, Signature>> = {
  if: {
    least: 3,
    most: 129,
    form: '[condition, then, …, else]',
    description: 'The value after the first true condition, else the last one.',
    type(check) {
      const count = check.args.length
      if (count % 2 === 0)
        check.complain('arity', `got ${count} parts, expected an odd number: conditions with values, and an else`)
      const conditions = range(0, count - 1, 2)
      for (const index of conditions) {
        const given = check.args[index]?.type
        if (given !== 'boolean') {
          check.complain(
            'type',
            `a condition is true or false, got ${given ?? 'nothing'}; compare it or wrap it in !!`,
            index,
          )
        }
      }
      return alternatives(check, [...range(1, count - 1, 2), count - 1])
    },
  },
  band: {
    least: 4,
    most: 128,
    form: '[number, value, from, value, from, value, …]',
    description:
      'The value of the half-open band that the number lies in: the first below the first threshold, then each from its threshold on.',
    type(check) {
      const count = check.args.length
      if (count % 2 === 1)
        check.complain(
          'arity',
          `got ${count} parts, expected an even number: the number, a value, then thresholds with values`,
        )
      check.expect('number', 0, 1)
      const thresholds = range(2, count, 2)
      for (const index of thresholds) check.expect('number', index, index + 1)
      check.unit([0, ...thresholds])
      const known = thresholds.map((index) => check.constantNumber(index))
      known.forEach((value, position) => {
        const before = known[position - 1]
        if (value !== null && before !== undefined && before !== null && compare(before, value) >= 0) {
          check.complain('constant', 'thresholds rise from one to the next', thresholds[position])
        }
      })
      return alternatives(check, range(1, count, 2))
    },
  },
  trend: {
    least: 5,
    most: 5,
    form: '[current, previous, up, same, down]',
    description: 'One of three values, as the current figure is above, at or below the previous one.',
    type(check) {
      check.expect('number', 0, 2)
      check.unit([0, 1])
      return alternatives(check, [2, 3, 4])
    },
  },
  default: {
    least: 3,
    most: 3,
    form: '[value, fallback, reason]',
    description: 'The fallback where the value is unknown; the reason, a text, is shown in every explanation.',
    type(check) {
      const reason = check.constantText(2)
      if (reason?.trim() === '') check.complain('constant', 'the reason is empty', 2)
      return alternatives(check, [0, 1])
    },
  },
  in: {
    least: 2,
    most: 2,
    form: '[value, list] or [text, text]',
    description: 'Whether a list holds a value, or a text holds a text.',
    type(check) {
      const [needle, hay] = check.args
      if (hay?.type === 'text') check.expect('text', 0, 1)
      else if (hay?.type === 'list' && hay.of !== null) {
        if (needle?.type !== hay.of)
          check.complain('type', `got ${needle?.type ?? 'nothing'}, expected ${hay.of ?? 'text'} as in the list`, 0)
      } else if (hay?.type !== 'list')
        check.complain('type', `got ${hay?.type ?? 'nothing'}, expected a list or a text`, 1)
      if (needle?.type === 'list') sameScalars(check)
      return { type: 'boolean' }
    },
  },
}
