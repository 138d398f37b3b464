import { escapeMarkdown as md } from '../escape/markdown.js'

/** Parts that say something, joined. */
export const joined = (parts: readonly (string | null)[], by = ', '): string =>
  parts.filter((part) => part !== null && part !== '').join(by)

/** A heading of the second level with its lines. */
export const section = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  `## ${md(title)}`,
  '',
  ...lines,
]

/** A table; the cells of the rows are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.map(md).join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]
