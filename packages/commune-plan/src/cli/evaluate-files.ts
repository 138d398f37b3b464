import { DocumentError } from '@commune-plan/document'
import type { Evaluation, Severity } from '@commune-plan/model'
import { evaluatePlan } from '../evaluate/evaluate-plan.js'
import { refusalText } from '../evaluate/refusal-text.js'
import { UsageError } from '../evaluate/usage-error.js'
import type { Arguments } from './arguments.js'
import { exitStatus, type ExitStatus } from './exit-status.js'
import { loadOptions } from './load-options.js'
import { readInput } from './read-input.js'
import { tellRefusal } from './tell-refusal.js'
import type { Terminal } from './terminal.js'

/** What came of evaluating the files of a command. */
export interface Evaluated {
  readonly evaluations: readonly Evaluation[]
  /** How many files could not be read. */
  readonly unread: number
}

/**
 * Evaluates every file. One that cannot be read is told on stderr, and the others are still evaluated.
 *
 * @throws UsageError without files, or where an option cannot be meant
 */
export async function evaluateFiles(command: string, args: Arguments, terminal: Terminal): Promise<Evaluated> {
  if (args.files.length === 0) {
    throw new UsageError(
      'no-file',
      `"commune-plan ${command}" needs a plan. Example: commune-plan ${command} ke-hoach.docx`,
    )
  }
  const options = await loadOptions(args, terminal)
  const evaluations: Evaluation[] = []
  let unread = 0
  for (const [index, file] of args.files.entries()) {
    if (!args.has('quiet')) terminal.progress(`${index + 1}/${args.files.length} ${file}`)
    try {
      const { name, bytes } = await readInput(file, terminal)
      evaluations.push(await evaluatePlan(bytes, { ...options, name }))
    } catch (error) {
      const unusable =
        error instanceof DocumentError ||
        (error instanceof UsageError && ['no-file', 'is-folder', 'too-large'].includes(error.code))
      const refusal = unusable ? refusalText(error) : null
      if (refusal === null) throw error
      unread += 1
      terminal.say(tellRefusal(refusal, args.one('lang') === 'en'))
    }
  }
  terminal.progress('')
  return { evaluations, unread }
}

const failLevels: Readonly<Record<string, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  none: [],
}

/** The exit status: a fault before an unread file before findings. */
export function statusOf({ evaluations, unread }: Evaluated, args: Arguments): ExitStatus {
  const level = args.choice('fail-on', ['error', 'warning', 'none'], 'error')
  if (evaluations.some(({ complete }) => !complete)) return exitStatus.fault
  if (unread > 0) return exitStatus.usage
  const failing = evaluations.some(({ findings }) =>
    findings.some(({ severity, waived }) => waived === null && failLevels[level]?.includes(severity)),
  )
  return failing ? exitStatus.findings : exitStatus.clean
}
