import { join } from 'node:path'
import { overviewHtml, overviewPretty } from '@commune-plan/report'
import type { Evaluation } from '@commune-plan/model'
import { UsageError } from '../../evaluate/usage-error.js'
import type { Arguments } from '../arguments.js'
import type { Command } from '../command.js'
import { evaluateFiles, statusOf } from '../evaluate-files.js'
import { formatOf, renderOptions, type Format } from '../formats.js'
import { evaluationOptions } from '../load-options.js'
import type { Terminal } from '../terminal.js'
import { writeBaseline } from '../write-baseline.js'
import { writeOutput } from '../write-output.js'

/** `evaluate`: read, align, check and score. */
export const evaluate: Command = {
  name: 'evaluate',
  operands: 'FILE...',
  help: 'read, align, check and score plans; the report',
  takes: [...evaluationOptions, 'lang', 'format', 'out', 'fail-on', 'write-baseline'],
  examples: [
    'commune-plan evaluate ke-hoach.docx --province thai-nguyen --as-of 2026-06-30',
    'commune-plan evaluate xa/*.pdf --format html --out bao-cao/',
  ],
  async run(args, terminal) {
    const format = formatOf(args)
    const evaluated = await evaluateFiles('evaluate', args, terminal)
    const { evaluations } = evaluated
    await writeBaseline(args, evaluations, terminal)
    if (evaluations.length === 1 && args.files.length === 1) await writeOne(evaluations[0]!, format, args, terminal)
    else if (evaluations.length > 0) await writeSeveral(evaluations, format, args, terminal)
    return statusOf(evaluated, args)
  },
}

async function writeOne(evaluation: Evaluation, format: Format, args: Arguments, terminal: Terminal): Promise<void> {
  const content = await format.render(evaluation, renderOptions(args, terminal))
  const out = args.one('out')
  if (out === undefined) terminal.write(content)
  else await writeOutput(/[/\\]$/u.test(out) ? join(out, fileName(evaluation, format)) : out, content, terminal)
}

/** Several plans: a table on the screen, one document as JSON, else a folder with a file each (and an index as HTML). */
async function writeSeveral(
  evaluations: readonly Evaluation[],
  format: Format,
  args: Arguments,
  terminal: Terminal,
): Promise<void> {
  const options = renderOptions(args, terminal)
  const out = args.one('out')
  if (format.id === 'json' && (out === undefined || out.endsWith('.json'))) {
    const parts = await Promise.all(evaluations.map(async (one) => format.render(one, options)))
    const content = `{"evaluations":[\n${parts.map((part) => String(part).trimEnd()).join(',\n')}\n]}\n`
    return out === undefined ? terminal.write(content) : writeOutput(out, content, terminal)
  }
  if (out === undefined) {
    if (format.id !== 'pretty' && format.id !== 'markdown') {
      throw new UsageError(
        'needs-folder',
        `Several plans as ${format.id} need a folder. Example: --format ${format.id} --out bao-cao/`,
      )
    }
    for (const evaluation of evaluations) terminal.write(`${String(await format.render(evaluation, options))}\n`)
    if (format.id === 'pretty') terminal.write(overviewPretty(evaluations, options))
    return
  }
  const names = distinctNames(evaluations, format)
  for (const [index, evaluation] of evaluations.entries()) {
    await writeOutput(join(out, names[index]!), await format.render(evaluation, options), terminal)
  }
  if (format.id === 'html') {
    const entries = evaluations.map((evaluation, index) => ({ evaluation, href: names[index]! }))
    await writeOutput(join(out, 'index.html'), overviewHtml(entries, options), terminal)
  }
}

function fileName({ name }: Evaluation, { extension }: Format): string {
  return `${name.replace(/\.[A-Za-z0-9]+$/u, '').replace(/[^\p{L}\p{N}._-]+/gu, '-')}.${extension}`
}

/** Two plans of the same name from two folders keep apart; none takes the name of the index. */
function distinctNames(evaluations: readonly Evaluation[], format: Format): readonly string[] {
  const seen = new Map<string, number>([['index.html', 1]])
  return evaluations.map((evaluation) => {
    const name = fileName(evaluation, format)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : name.replace(/(\.[a-z]+)$/u, `-${count}$1`)
  })
}
