import type { Mark } from './mark.js'
import { latexMark } from './latex.js'
import { entity } from './entities.js'

const inlineTags = new Set('b i u s em strong span font sup sub small mark ins del a code tt big strike'.split(' '))
const breakTags = new Set(
  'br p div li ul ol tr table tbody thead h1 h2 h3 h4 h5 h6 hr section article center'.split(' '),
)
const cellTags = new Set(['td', 'th'])
const longestTag = 400

/** The markup that begins at `at`, if any: HTML tags and entities, Markdown emphasis and escapes, inline LaTeX. */
export function markAt(text: string, at: number): Mark | null {
  switch (text[at]) {
    case '<':
      return tag(text, at)
    case '&':
      return entity(text, at)
    case '*':
    case '~':
      return emphasis(text, at)
    case '\\':
    case '$':
      return latexMark(text, at)
    default:
      return null
  }
}

/** `<b>` shows nothing, `<br>` a line feed, `<td>` a tab; `<` before anything but a known tag stays a comparison. */
function tag(text: string, at: number): Mark | null {
  const window = text.slice(at, at + longestTag)
  const match = /^<\/?([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?\/?>/u.exec(window)
  if (match === null) return comment(window)
  const name = match[1]!.toLowerCase()
  const length = match[0].length
  if (inlineTags.has(name)) return { length, shows: '' }
  if (breakTags.has(name)) return { length, shows: '\n' }
  if (cellTags.has(name)) return { length, shows: '\t' }
  return null
}

function comment(window: string): Mark | null {
  if (!window.startsWith('<!--')) return null
  const end = window.indexOf('-->')
  return end < 0 ? null : { length: end + 3, shows: '' }
}

/** Runs of two or three `*` or two `~`, and a single `*` that touches a word on one side. */
function emphasis(text: string, at: number): Mark | null {
  const sign = text[at]!
  let end = at
  while (text[end] === sign && end - at < 4) end++
  const length = end - at
  if (length === 2 || (length === 3 && sign === '*')) return { length, shows: '' }
  if (length !== 1 || sign !== '*') return null
  const before = blank(text[at - 1])
  const after = blank(text[end])
  return before !== after ? { length, shows: '' } : null
}

function blank(sign: string | undefined): boolean {
  return sign === undefined || /\s/u.test(sign)
}
