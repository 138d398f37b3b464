import { scanText, type ScanTextOptions } from '../../evaluate/scan-text.js'
import { UsageError } from '../../evaluate/usage-error.js'
import type { Arguments } from '../arguments.js'
import type { Command } from '../command.js'
import { emit, toJson } from '../emit.js'
import { exitStatus } from '../exit-status.js'
import { answerRequests, contextOf, kinds } from './scan-requests.js'

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
      const { content, bad } = answerRequests(text, options)
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
  const context = contextOf(args.one('year') ?? null, args.one('issued') ?? null, '--')
  return { context, ...(chosen.length > 0 ? { kinds: chosen } : {}) }
}
