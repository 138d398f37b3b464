import { UsageError } from '../evaluate/usage-error.js'
import type { Arguments } from './arguments.js'

/** The files of a command that takes exactly so many. @throws UsageError otherwise */
export function filesOf(command: string, args: Arguments, operands: readonly string[]): readonly string[] {
  if (args.files.length === operands.length) return args.files
  throw new UsageError(
    'operands',
    `"commune-plan ${command}" takes ${operands.join(' and ')}; given were ${args.files.length}. Example: commune-plan ${command} ${operands.map((one) => `${one.toLowerCase()}.docx`).join(' ')}`,
  )
}
