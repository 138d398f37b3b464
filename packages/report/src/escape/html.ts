import { cleanText } from './clean-text.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A piece of HTML that is already safe; made only by {@link html}. */
export interface Html {
  readonly html: string
}

/** Text for element content and quoted attribute values. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/gu, (sign) => entities[sign]!)
}

type Part = Html | string | number | null | false | undefined | readonly Part[]

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if ('html' in part) return part.html
  return part.map(write).join('')
}

/** Template tag: strings put into it are escaped, pieces made by it are not escaped twice; `null` and `false` write nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, index) => (index === 0 ? text : write(parts[index - 1]) + text)).join('') }
}
