import { renderScoresPretty } from '@commune-plan/report'
import { indicators } from '@commune-plan/catalog'
import { csvOfRows, profiles, progressTemplate } from '@commune-plan/scoring'
import { UsageError } from '../../evaluate/usage-error.js'
import type { Arguments } from '../arguments.js'
import type { Command } from '../command.js'
import { emit, toJson } from '../emit.js'
import { evaluateFiles, statusOf } from '../evaluate-files.js'
import { exitStatus } from '../exit-status.js'
import { renderOptions } from '../formats.js'
import { evaluationOptions, planOf } from '../load-options.js'
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

async function writeTemplate(file: string, args: Arguments, terminal: Terminal): Promise<void> {
  const id = args.one('profile')
  const profile = profiles.find((one) => one.id === id)
  if (id !== undefined && profile === undefined) {
    throw new UsageError(
      'unknown-profile',
      `There is no profile "${id}". Known: ${profiles.map((one) => one.id).join(', ')}.`,
    )
  }
  const plan = await planOf(file, terminal)
  const stated = new Set(
    plan.targets.flatMap((target) => [target.indicator, ...target.clauses.map((clause) => clause.indicator)]),
  )
  const rows = progressTemplate({
    unit: plan.header.issuer ?? '',
    period: (args.one('as-of') ?? terminal.today()).slice(0, 7),
    indicators: indicators.filter((one) => stated.has(one.id)),
    plan,
    language: args.choice('lang', ['vi', 'en'], 'vi'),
    ...(profile === undefined ? {} : { profile }),
  })
  await writeOutput(args.one('template') ?? '', csvOfRows(rows), terminal)
}
