import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shapes } from './shapes.js'

/** The guide names every shape, each with an example that has its keys. */
const guide = readFileSync(new URL('../../../../docs/scoring-profiles.md', import.meta.url), 'utf8')

describe('the guide to profiles', () => {
  it.each([...shapes.values()].map((shape) => [shape.name, shape] as const))(
    'shows the shape %s',
    (name, { fields, optional = {} }) => {
      const example = guide.split('\n').find((line) => line.includes(`"shape": "${name}"`) && line.startsWith('|'))
      const json = JSON.parse(example!.slice(example!.indexOf('`{') + 1, example!.lastIndexOf('`'))) as Record<
        string,
        unknown
      >
      const keys = Object.keys(json)
      expect(Object.keys(fields).filter((key) => !keys.includes(key))).toEqual([])
      expect(keys.filter((key) => !(key in fields) && !(key in optional))).toEqual([])
    },
  )
})
