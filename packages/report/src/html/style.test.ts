import { describe, expect, it } from 'vitest'
import { style } from './style.js'

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.slice(1).replace(/./gu, '$&$&') : hex.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    channel(Number.parseInt(full.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const schemes = [...style.matchAll(/:root\{color-scheme[^}]*\}|:root\{--ink[^}]*\}/gu)].map(([block]) =>
  Object.fromEntries([...block.matchAll(/--([a-z-]+):(#[0-9a-f]{3,6})/gu)].map(([, name, value]) => [name!, value!])),
)
const pairs = [
  ['ink', 'card'],
  ['ink', 'page'],
  ['soft', 'card'],
  ['soft', 'page'],
  ['link', 'card'],
  ['link', 'page'],
  ['ink', 'bad-bg'],
  ...['bad', 'warn', 'open', 'good', 'none'].map((tone) => [tone, `${tone}-bg`] as const),
] as const

describe('style', () => {
  it('has a light, a dark and a print scheme', () => {
    expect(schemes).toHaveLength(3)
  })

  it.each(
    schemes.flatMap((scheme, index) =>
      pairs.map(([text, ground]) => [['light', 'dark', 'print'][index], text, ground, scheme] as const),
    ),
  )('%s: %s on %s has the contrast of WCAG AA', (_scheme, text, ground, scheme) => {
    expect(contrast(scheme[text]!, scheme[ground]!)).toBeGreaterThanOrEqual(4.5)
  })
})
