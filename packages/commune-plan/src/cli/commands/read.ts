import { correctionFileSchema } from '@commune-plan/model'
import { readPlan } from '../../evaluate/read-plan.js'
import type { Command } from '../command.js'
import { readDataFile } from '../data-file.js'
import { emit, toJson } from '../emit.js'
import { exitStatus } from '../exit-status.js'
import { filesOf } from '../one-file.js'
import { readingPretty } from '../reading-pretty.js'
import { readInput } from '../read-input.js'

/** `read`: the plan as read, without judgement. */
export const read: Command = {
  name: 'read',
  operands: 'FILE',
  help: 'show a plan as it is read, with what was not understood',
  takes: ['lang', 'format', 'out', 'corrections', 'allow-classified'],
  examples: ['commune-plan read ke-hoach.docx --format json --out ke-hoach.json'],
  async run(args, terminal) {
    const format = args.choice('format', ['pretty', 'json'], 'pretty')
    const lang = args.choice('lang', ['vi', 'en'], 'vi')
    const [file = ''] = filesOf('read', args, ['FILE'])
    const corrections = args.one('corrections')
    const { name, bytes } = await readInput(file, terminal)
    const { plan } = await readPlan(bytes, {
      name,
      allowClassified: args.has('allow-classified'),
      ...(corrections === undefined
        ? {}
        : { corrections: (await readDataFile(corrections, correctionFileSchema, terminal)).corrections }),
    })
    await emit(format === 'json' ? toJson(plan) : readingPretty(plan, lang), args, terminal)
    return exitStatus.clean
  },
}
