import { alignJson, renderVerdictsPretty } from '@commune-plan/report'
import type { Command } from '../command.js'
import { emit, toJson } from '../emit.js'
import { evaluateFiles, statusOf } from '../evaluate-files.js'
import { renderOptions } from '../formats.js'
import { evaluationOptions } from '../load-options.js'
import { filesOf } from '../one-file.js'

/** `align`: what is asked from above against what the plan states. */
export const align: Command = {
  name: 'align',
  operands: 'FILE',
  help: 'compare a plan with what is asked from above',
  takes: [...evaluationOptions, 'lang', 'format', 'out'],
  examples: ['commune-plan align ke-hoach.docx --catalog qd2629-2025 --format json'],
  async run(args, terminal) {
    const format = args.choice('format', ['pretty', 'json'], 'pretty')
    filesOf('align', args, ['FILE'])
    const evaluated = await evaluateFiles('align', args, terminal)
    for (const evaluation of evaluated.evaluations) {
      await emit(
        format === 'json'
          ? toJson(alignJson(evaluation))
          : renderVerdictsPretty(evaluation, renderOptions(args, terminal)),
        args,
        terminal,
      )
    }
    return statusOf({ ...evaluated, evaluations: evaluated.evaluations.map((one) => ({ ...one, findings: [] })) }, args)
  },
}
