import { expect, it } from 'vitest'
import { timeRegions } from './time-regions.js'

// Alone in its file: what it proves is what the first text of a process gets, before any sign was met.
it('the first text is read like every later one', () => {
  const text = `hết 2026. ${'Đẩy mạnh chuyển đổi số ở cơ sở. '.repeat(30)}`
  const first = timeRegions(text)
  expect(first.regions[0]?.[0]).toBe(0)
  expect(first).toEqual(timeRegions(text))
})
