import { scanText, type ExpressionKind, type ScanTextOptions } from '../../evaluate/scan-text.js'
import { checkDay } from '../../evaluate/check-day.js'
import { UsageError } from '../../evaluate/usage-error.js'
import type { Arguments } from '../arguments.js'
import type { Command } from '../command.js'
import { emit, toJson } from '../emit.js'
import { exitStatus } from '../exit-status.js'

const kinds = ['period', 'quantity', 'citation'] as const

/** `scan`: single expressions, or JSON Lines of them. */
export const scan: Command = {
  name: 'scan',
  operands: '"TEXT"',
  help: 'read the periods, quantities and citations of a text',
  takes: ['kind', 'year', 'issued', 'jsonl', 'out'],
  examples: [
    'commune-plan scan "đạt tối thiểu 90% trước ngày 05/6" --year 2026',
    'commune-plan scan --jsonl < requests.jsonl',
  ],
  async run(args, terminal) {
    const options = scanOptions(args)
    if (args.has('jsonl')) {
      const text = new TextDecoder('utf-8').decode(await terminal.readStdin())
      const { content, bad } = answers(text, options)
      await emit(content, args, terminal)
      for (const line of bad) terminal.say(`commune-plan: ${line}`)
      return bad.length > 0 ? exitStatus.usage : exitStatus.clean
    }
    if (args.files.length === 0) {
      throw new UsageError(
        'operands',
        'commune-plan scan needs a text, - for standard input, or --jsonl. Example: commune-plan scan "Quý II năm 2026"',
      )
    }
    const given = args.files.join(' ')
    const text = given === '-' ? new TextDecoder('utf-8').decode(await terminal.readStdin()) : given
    await emit(toJson({ text, ...scanText(text, options) }), args, terminal)
    return exitStatus.clean
  },
}

function scanOptions(args: Arguments): ScanTextOptions {
  const chosen = args.all('kind').map((kind) => {
    const known = kinds.find((one) => one === kind)
    if (known === undefined)
      throw new UsageError(
        'bad-option',
        `--kind takes ${kinds.join(', ')}; given was "${kind}". Example: --kind period`,
      )
    return known
  })
  const year = args.one('year')
  if (year !== undefined && !/^\d{4}$/u.test(year))
    throw new UsageError('bad-option', `--year takes a year of four digits; given was "${year}". Example: --year 2026`)
  const issued = args.one('issued')
  const context = {
    ...(year === undefined ? {} : { planYear: Number(year) }),
    ...(issued === undefined
      ? {}
      : { issued: checkDay(/^\d{4}-\d{2}$/u.test(issued) ? `${issued}-01` : issued, '--issued') }),
  }
  return { context, ...(chosen.length > 0 ? { kinds: chosen } : {}) }
}

/** One answer a line; a line that is no request is told and gets no answer. */
function answers(text: string, options: ScanTextOptions): { content: string; bad: string[] } {
  const bad: string[] = []
  const lines = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const request = requestOf(line)
    if (request === null) {
      bad.push(`line ${index + 1} is no request; expected is {"id": "1", "kind": "period", "text": "Quý II năm 2026"}.`)
      return []
    }
    const { id, kind, text: given } = request
    return [
      JSON.stringify({
        id,
        readings: scanText(given, kind === null ? options : { ...options, kinds: [kind] }).readings,
      }),
    ]
  })
  return { content: lines.length > 0 ? `${lines.join('\n')}\n` : '', bad }
}

function requestOf(line: string): { id: unknown; kind: ExpressionKind | null; text: string } | null {
  try {
    const value = JSON.parse(line) as { id?: unknown; kind?: unknown; text?: unknown } | null
    if (value === null || typeof value !== 'object' || typeof value.text !== 'string') return null
    const kind = value.kind === undefined ? null : kinds.find((one) => one === value.kind)
    return kind === undefined ? null : { id: value.id ?? null, kind, text: value.text }
  } catch {
    return null
  }
}
