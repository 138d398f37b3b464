import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from '../evaluate/usage-error.js'

/** One option of the command line: what it takes and what it says in the help. */
export interface OptionSpec {
  readonly value: string | null
  readonly repeat?: boolean
  readonly short?: string
  readonly help: string
}

/** Every option, once. A command names those that it takes. */
export const optionSpecs = {
  catalog: { value: 'ID|FILE', repeat: true, help: 'add a catalog to those of the place and day (repeatable)' },
  'only-catalog': { value: 'ID|FILE', repeat: true, help: 'use these catalogs and no others (repeatable)' },
  province: { value: 'CODE', help: 'province code, slug or name; the plan’s own where left out' },
  'as-of': { value: 'DATE', help: 'day of evaluation, YYYY-MM-DD; today where left out' },
  lang: { value: 'vi|en', help: 'language of the report (vi)' },
  format: { value: 'F', short: 'f', help: 'output format (pretty)' },
  out: { value: 'PATH', short: 'o', help: 'write to a file, or to a folder with several plans' },
  'fail-on': { value: 'error|warning|none', help: 'from which severity on to exit with 1 (error)' },
  config: { value: 'FILE', short: 'c', help: 'settings in JSON or YAML: preset, rules, waivers, catalogs' },
  preset: { value: 'ID', help: 'rule preset (recommended)' },
  previous: { value: 'FILE', help: 'the plan that this one adjusts or replaces' },
  progress: { value: 'FILE', repeat: true, help: 'reported figures: JSON, YAML, .csv or .xlsx (repeatable)' },
  profile: { value: 'ID|FILE', repeat: true, help: 'scoring profile (repeatable)' },
  template: { value: 'FILE', help: 'write a table of the figures to report, as CSV, and stop' },
  corrections: { value: 'FILE', help: 'corrections of an earlier reading' },
  baseline: { value: 'FILE', help: 'accept the findings listed there' },
  'write-baseline': { value: 'FILE', help: 'write the present findings as a baseline' },
  'allow-classified': { value: null, help: 'read a document with a secrecy mark' },
  kind: { value: 'period|quantity|citation', repeat: true, help: 'what to read (all)' },
  year: { value: 'YEAR', help: 'plan year that fills in missing years' },
  issued: { value: 'DATE', help: 'day or month of issue, YYYY-MM or YYYY-MM-DD' },
  jsonl: { value: null, help: 'read JSON Lines from stdin (text; id, kind, year, issued), write JSON Lines' },
  quiet: { value: null, short: 'q', help: 'no progress, no summary on stderr' },
  help: { value: null, short: 'h', help: 'show this help' },
  version: { value: null, short: 'V', help: 'show the version' },
} as const satisfies Record<string, OptionSpec>

export type OptionName = keyof typeof optionSpecs

export interface Arguments {
  readonly files: readonly string[]
  has(name: OptionName): boolean
  one(name: OptionName): string | undefined
  all(name: OptionName): readonly string[]
  /** The value of an option that takes one of a few words. */
  choice<T extends string>(name: OptionName, values: readonly T[], otherwise: T): T
}

/**
 * Reads the words after a command.
 *
 * @throws UsageError for an unknown option, a missing value or one that is not accepted.
 */
export function readArguments(command: string, words: readonly string[], takes: readonly OptionName[]): Arguments {
  const options: NonNullable<ParseArgsConfig['options']> = {}
  for (const name of [...takes, 'help', 'quiet'] as OptionName[]) {
    const spec: OptionSpec = optionSpecs[name]
    options[name] = {
      type: spec.value === null ? 'boolean' : 'string',
      multiple: spec.repeat ?? false,
      ...(spec.short ? { short: spec.short } : {}),
    }
  }
  const { values, positionals } = parse(command, words, options)
  const all = (name: OptionName): readonly string[] => {
    const value = values[name]
    if (value === undefined || typeof value === 'boolean') return []
    return (Array.isArray(value) ? value : [value]).map(String)
  }
  return {
    files: positionals,
    has: (name) => values[name] !== undefined,
    one: (name) => all(name).at(-1),
    all,
    choice(name, accepted, otherwise) {
      const given = all(name).at(-1)
      if (given === undefined) return otherwise
      const found = accepted.find((value) => value === given)
      if (found === undefined) {
        throw new UsageError(
          'bad-option',
          `--${name} takes ${accepted.join(', ')}; given was "${given}". Example: --${name} ${accepted[0] ?? ''}`,
        )
      }
      return found
    },
  }
}

function parse(command: string, words: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. To specify')[0] : String(error)
    throw new UsageError('bad-option', `${message ?? ''}. "commune-plan ${command} --help" lists what it takes.`)
  }
}
