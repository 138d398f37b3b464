import { checkJson, renderFindingsPretty } from '@commune-plan/report'
import type { Command } from '../command.js'
import { emit, toJson } from '../emit.js'
import { evaluateFiles, statusOf } from '../evaluate-files.js'
import { renderOptions } from '../formats.js'
import { evaluationOptions } from '../load-options.js'
import { filesOf } from '../one-file.js'
import { writeBaseline } from '../write-baseline.js'

/** `check`: the plan against the compliance rules. */
export const check: Command = {
  name: 'check',
  operands: 'FILE',
  help: 'check a plan against the rules',
  takes: [...evaluationOptions, 'lang', 'format', 'out', 'fail-on', 'write-baseline'],
  examples: ['commune-plan check ke-hoach.docx --preset six-clear --fail-on warning'],
  async run(args, terminal) {
    const format = args.choice('format', ['pretty', 'json'], 'pretty')
    filesOf('check', args, ['FILE'])
    const evaluated = await evaluateFiles('check', args, terminal)
    await writeBaseline(args, evaluated.evaluations, terminal)
    for (const evaluation of evaluated.evaluations) {
      await emit(
        format === 'json'
          ? toJson(checkJson(evaluation))
          : renderFindingsPretty(evaluation, renderOptions(args, terminal)),
        args,
        terminal,
      )
    }
    return statusOf(evaluated, args)
  },
}
