import type { Tone } from '../view/tone.js'

/** Gives a line its look; without colour every function gives the text back. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly tone: (tone: Tone, text: string) => string
}

const codes: Readonly<Record<Tone, number>> = { bad: 31, warn: 33, open: 35, good: 32, none: 36 }
const escape = '\u001b['
const style = (on: number, off: number) => (text: string) => `${escape}${on}m${text}${escape}${off}m`
const plain = (text: string) => text

/** ANSI styles of the sixteen-colour terminal, or none. */
export function paintOf(color: boolean): Paint {
  return color
    ? { bold: style(1, 22), dim: style(2, 22), tone: (tone, text) => style(codes[tone], 39)(text) }
    : { bold: plain, dim: plain, tone: (_tone, text) => text }
}
