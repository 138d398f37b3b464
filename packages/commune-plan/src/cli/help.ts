import { optionSpecs, type OptionName, type OptionSpec } from './arguments.js'
import type { Command } from './command.js'

/** The page of `commune-plan --help`. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  return [
    'commune-plan: reads, aligns, checks and scores commune plans for Resolution 57-NQ/TW',
    'Đọc, đối chiếu, kiểm tra và chấm điểm kế hoạch cấp xã thực hiện Nghị quyết số 57-NQ/TW',
    '',
    'Usage: commune-plan COMMAND [OPTIONS] FILE...',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.help}`),
    '',
    'A FILE is a plan (.docx, .pdf, .html, .xlsx, .csv, .md, .txt), or - for standard input.',
    '"commune-plan COMMAND --help" lists the options of a command; --version shows the version.',
    'Exit status: 0 clean, 1 findings at the fail level, 2 wrong usage or nothing could be read, 3 fault.',
    '',
    'Example: commune-plan evaluate ke-hoach.docx --province phu-tho --format html --out bao-cao.html',
  ].join('\n')
}

/** The page of `commune-plan COMMAND --help`. */
export function commandHelp(command: Command): string {
  const names: readonly OptionName[] = [...command.takes, 'quiet', 'help']
  const rows = names.map((name) => {
    const { value, short, help }: OptionSpec = optionSpecs[name]
    return { left: `${short ? `-${short}, ` : '    '}--${name}${value === null ? '' : ` ${value}`}`, help }
  })
  const width = Math.max(...rows.map((row) => row.left.length))
  return [
    `commune-plan ${command.name}: ${command.help}`,
    '',
    `Usage: commune-plan ${command.name} [OPTIONS] ${command.operands}`.trimEnd(),
    '',
    ...rows.map((row) => `  ${row.left.padEnd(width)}  ${row.help}`),
    '',
    ...command.examples.map((example) => `Example: ${example}`),
  ].join('\n')
}
