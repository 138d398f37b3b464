import { diffPlans } from '@commune-plan/compliance'
import type { Command } from '../command.js'
import { diffPretty } from '../diff-pretty.js'
import { emit, toJson } from '../emit.js'
import { exitStatus } from '../exit-status.js'
import { planOf } from '../load-options.js'
import { filesOf } from '../one-file.js'

/** `diff`: what an amendment changes, and in which direction. */
export const diff: Command = {
  name: 'diff',
  operands: 'OLD NEW',
  help: 'what an amendment changes, and in which direction',
  takes: ['lang', 'format', 'out'],
  examples: ['commune-plan diff ke-hoach-59.docx ke-hoach-dieu-chinh.docx'],
  async run(args, terminal) {
    const format = args.choice('format', ['pretty', 'json'], 'pretty')
    const lang = args.choice('lang', ['vi', 'en'], 'vi')
    const [older = '', newer = ''] = filesOf('diff', args, ['OLD', 'NEW'])
    const changes = diffPlans(await planOf(older, terminal), await planOf(newer, terminal))
    await emit(format === 'json' ? toJson(changes) : diffPretty(changes, lang), args, terminal)
    return exitStatus.clean
  },
}
