import { formats as textFormats, type BinaryFormat } from '@commune-plan/report'
import type { Evaluation } from '@commune-plan/model'
import { UsageError } from '../evaluate/usage-error.js'
import type { Arguments } from './arguments.js'
import type { Terminal } from './terminal.js'

/** A format of the command line, text or binary. */
export interface Format {
  readonly id: string
  readonly extension: string
  render(
    evaluation: Evaluation,
    options: { readonly lang: 'vi' | 'en'; readonly color?: boolean; readonly width?: number },
  ): string | Promise<string | Uint8Array>
}

/** The workbook format, whose library is only loaded when it is asked for. */
const xlsx: Format = {
  id: 'xlsx',
  extension: 'xlsx',
  async render(evaluation, options) {
    const module: { xlsx: BinaryFormat } = await import('@commune-plan/report/xlsx')
    return module.xlsx.render(evaluation, options)
  },
}

/** Every format, `pretty` first. */
export const formats: readonly Format[] = [...textFormats, xlsx]

/** The format that `--format` names, or the one that the ending of `--out` tells. @throws UsageError for an unknown one */
export function formatOf(args: Arguments, known: readonly Format[] = formats): Format {
  const given = args.one('format')
  const ending = /\.([a-z]+)$/u.exec(args.one('out') ?? '')?.[1]
  const fallback = known.find(({ extension, id }) => id !== 'pretty' && extension === ending) ?? known[0]
  const found = given === undefined ? fallback : known.find(({ id }) => id === given)
  if (found !== undefined) return found
  throw new UsageError(
    'unknown-format',
    `There is no format "${given ?? ''}". Formats: ${known.map(({ id }) => id).join(', ')}. Example: --format html`,
  )
}

/** How a report is to look on this terminal, or in a file. */
export function renderOptions(
  args: Arguments,
  terminal: Terminal,
): { lang: 'vi' | 'en'; color: boolean; width: number } {
  const lang = args.choice('lang', ['vi', 'en'], 'vi')
  return args.has('out') ? { lang, color: false, width: 100 } : { lang, color: terminal.color, width: terminal.width }
}
