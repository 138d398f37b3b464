import { cleanLine } from './clean-text.js'

/** Text as Markdown (GitHub flavour) on one line: what would be markup, HTML, a table border or mathematics is escaped. */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\`*_[\]<>|~$&]/gu, (sign) =>
      sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    )
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[#+=-]/u, '\\$&')
    .replace(/@(?=\w)/gu, '@\u200B')
}
