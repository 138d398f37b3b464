import type { Mark } from './mark.js'

/** Commands that text recognition puts into plans, and the sign each shows. */
const commands: Readonly<Record<string, string>> = {
  geq: '≥',
  geqslant: '≥',
  ge: '≥',
  geqq: '≥',
  leq: '≤',
  leqslant: '≤',
  le: '≤',
  leqq: '≤',
  gt: '>',
  lt: '<',
  approx: '≈',
  sim: '≈',
  simeq: '≈',
  pm: '±',
  times: '×',
  cdot: '·',
  to: '→',
  rightarrow: '→',
  Rightarrow: '→',
  ldots: '…',
  dots: '…',
  percent: '%',
  quad: ' ',
  qquad: ' ',
}
const wrappers = new Set([
  'text',
  'textbf',
  'textit',
  'mathrm',
  'mathbf',
  'mathit',
  'operatorname',
  'mbox',
  'left',
  'right',
  'displaystyle',
])
const longestFormula = 120

/** The LaTeX that begins at `at` (a backslash or a dollar sign): a known command, an escape, a delimiter. */
export function latexMark(text: string, at: number): Mark | null {
  return text[at] === '$' ? dollar(text, at) : backslash(text, at)
}

function backslash(text: string, at: number): Mark | null {
  const next = text[at + 1]
  if (next === undefined) return null
  if ('()[]'.includes(next)) return { length: 2, shows: '' }
  if (',;:! '.includes(next)) return { length: 2, shows: ' ' }
  if (next === '\\') return { length: 2, shows: '\n' }
  if (/[%$#&_{}*~`.+\-<>|]/u.test(next)) return { length: 2, shows: next }
  const name = /^[A-Za-z]{2,16}/u.exec(text.slice(at + 1, at + 17))?.[0]
  if (name === undefined) return null
  const sign = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (sign !== undefined) return { length: 1 + name.length, shows: sign }
  return wrappers.has(name) ? { length: 1 + name.length, shows: '' } : null
}

/** A dollar sign is a delimiter where a formula stands beside it: a partner on the same line, and a command between. */
function dollar(text: string, at: number): Mark | null {
  const length = text[at + 1] === '$' ? 2 : 1
  const ahead = text.slice(at + length, at + length + longestFormula)
  const behind = text.slice(Math.max(0, at - longestFormula), at)
  const opens = /^[^$\n]*\$/u.exec(ahead)?.[0]
  const closes = /\$([^$\n]*)$/u.exec(behind)?.[0]
  const formula = (part: string | undefined): boolean =>
    part !== undefined && /[\\^_{]|^\$?\s*[<>≥≤]?\s*[\d.,]+\s*%?\s*\$?$/u.test(part)
  return formula(opens) || formula(closes) ? { length, shows: '' } : null
}
