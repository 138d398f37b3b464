import { renderScoresPretty } from '@commune-plan/report'
import { indicators } from '@commune-plan/catalog'
import { csvOfRows, inputsOf, progressTemplate } from '@commune-plan/scoring'
import { evaluationInputs } from '../../evaluate/inputs.js'
import type { Arguments } from '../arguments.js'
import type { Command } from '../command.js'
import { emit, toJson } from '../emit.js'
import { evaluateFiles, statusOf } from '../evaluate-files.js'
import { exitStatus } from '../exit-status.js'
import { renderOptions } from '../formats.js'
import { evaluationOptions, loadOptions, planOf } from '../load-options.js'
import { filesOf } from '../one-file.js'
import type { Terminal } from '../terminal.js'
import { writeOutput } from '../write-output.js'

/** `score`: score cards of a plan and its carrying-out. */
export const score: Command = {
  name: 'score',
  operands: 'FILE',
  help: 'score a plan, and its carrying-out by reported figures',
  takes: [...evaluationOptions, 'lang', 'format', 'out', 'template'],
  examples: [
    'commune-plan score ke-hoach.docx --profile khanh-hoa-11-qd-tu-2026 --template so-lieu.csv',
    'commune-plan score ke-hoach.docx --profile khanh-hoa-11-qd-tu-2026 --progress so-lieu.csv',
  ],
  async run(args, terminal) {
    const format = args.choice('format', ['pretty', 'json'], 'pretty')
    const [file = ''] = filesOf('score', args, ['FILE'])
    if (args.has('template')) {
      await writeTemplate(file, args, terminal)
      return exitStatus.clean
    }
    const evaluated = await evaluateFiles('score', args, terminal)
    for (const evaluation of evaluated.evaluations) {
      await emit(
        format === 'json'
          ? toJson({ cards: evaluation.cards, faults: evaluation.faults })
          : renderScoresPretty(evaluation, renderOptions(args, terminal)),
        args,
        terminal,
      )
    }
    return statusOf({ ...evaluated, evaluations: evaluated.evaluations.map((one) => ({ ...one, findings: [] })) }, args)
  },
}

/** What the plan states and what the profiles are counted from, one row each, to be filled in by hand. */
async function writeTemplate(file: string, args: Arguments, terminal: Terminal): Promise<void> {
  const options = await loadOptions(args, terminal)
  const { profiles } = evaluationInputs({ ...options, name: file })
  const plan = await planOf(file, terminal)
  const asked = new Set([
    ...plan.targets.flatMap((target) => [target.indicator, ...target.clauses.map((clause) => clause.indicator)]),
    ...profiles.flatMap((profile) =>
      Object.values(inputsOf(profile)).map(({ from }) => /^indicator:([^/]+)/u.exec(from)?.[1] ?? null),
    ),
  ])
  const rows = profiles.flatMap((profile, index) =>
    progressTemplate({
      unit: plan.header.issuer ?? '',
      period: options.asOf.slice(0, 7),
      language: args.choice('lang', ['vi', 'en'], 'vi'),
      profile,
      ...(index === 0 ? { plan, indicators: indicators.filter((one) => asked.has(one.id)) } : {}),
    }).slice(index === 0 ? 0 : 1),
  )
  await writeOutput(args.one('template') ?? '', csvOfRows(rows), terminal)
}
