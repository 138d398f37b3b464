import { isAbsolute, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PresetConfig } from '@commune-plan/compliance'
import { compileDataRule, type DataRule, type Operator, type Plugin, type RuleSetting } from '@commune-plan/engine'
import { waiverSchema, type Waiver } from '@commune-plan/model'
import { UsageError } from '../evaluate/usage-error.js'
import { checkData } from './data-file.js'
import { parseData } from './parse-data.js'
import { readTextFile } from './read-input.js'
import type { Terminal } from './terminal.js'

/** What a settings file says, with the paths in it resolved beside it. */
export interface Config {
  readonly rules: PresetConfig
  readonly catalogs: readonly string[]
  readonly onlyCatalogs: boolean
  readonly profiles: readonly string[]
  readonly province: string | null
  readonly waivers: readonly Waiver[] | null
  readonly baseline: string | null
  readonly plugins: readonly Plugin[]
}

const keys = [
  'preset',
  'rules',
  'others',
  'dataRules',
  'catalogs',
  'onlyCatalogs',
  'profiles',
  'province',
  'waivers',
  'baseline',
  'plugins',
] as const

/**
 * Reads a settings file.
 *
 * @throws UsageError for an unknown setting, one of the wrong type, or a file named in it that cannot be read
 */
export async function readConfig(path: string, terminal: Terminal): Promise<Config> {
  const value = parseData(await readTextFile(path, terminal), path)
  if (!isRecord(value)) throw wrong(path, '', value, 'an object such as { "preset": "recommended" }')
  for (const key of Object.keys(value)) {
    if (!keys.some((known) => known === key)) {
      throw new UsageError('bad-config', `"${path}": unknown setting "${key}". Known: ${keys.join(', ')}.`)
    }
  }
  const beside = (file: string) => (isAbsolute(file) ? file : join(dirname(path), file))
  const list = (key: (typeof keys)[number]) => texts(path, key, value[key])
  const preset = value.preset
  const plugins = await modules(list('plugins').map(beside), terminal)
  const operators = plugins.flatMap((plugin) => plugin.operators ?? [])
  return {
    rules: {
      ...(preset === undefined ? {} : { extends: typeof preset === 'string' ? preset : texts(path, 'preset', preset) }),
      ...(value.rules === undefined
        ? {}
        : { rules: record(path, 'rules', value.rules) as Record<string, RuleSetting> }),
      ...(value.others === undefined ? {} : { others: oneOf(path, 'others', value.others, ['on', 'off']) }),
    },
    catalogs: list('catalogs').map((one) => (looksLikeFile(one) ? beside(one) : one)),
    onlyCatalogs: value.onlyCatalogs !== undefined && oneOf(path, 'onlyCatalogs', value.onlyCatalogs, [true, false]),
    profiles: list('profiles').map((one) => (looksLikeFile(one) ? beside(one) : one)),
    province: provinceOf(path, value.province),
    waivers: value.waivers === undefined ? null : await waiversOf(value.waivers, path, beside, terminal),
    baseline: value.baseline === undefined ? null : beside(text(path, 'baseline', value.baseline)),
    plugins: [...(await dataRules(list('dataRules').map(beside), operators, terminal)), ...plugins],
  }
}

/** An id has no dot and no slash; a file name has one. */
export function looksLikeFile(given: string): boolean {
  return /[./\\]/u.test(given)
}

/** A list of waivers, or the path of one. */
async function waiversOf(
  given: unknown,
  path: string,
  beside: (file: string) => string,
  terminal: Terminal,
): Promise<readonly Waiver[]> {
  const value = typeof given === 'string' ? parseData(await readTextFile(beside(given), terminal), given) : given
  const name = typeof given === 'string' ? given : path
  if (!Array.isArray(value)) throw wrong(name, 'waivers', value, 'a list of waivers, or the path of one')
  return value.map((one, index) => checkData(one, waiverSchema, `${name}, waiver ${index + 1}`))
}

/** Rules as data, each compiled once so that a slip in one is refused with its place before anything runs. */
async function dataRules(
  files: readonly string[],
  operators: readonly Operator[],
  terminal: Terminal,
): Promise<readonly Plugin[]> {
  if (files.length === 0) return []
  const rules: DataRule[] = []
  for (const file of files) {
    const value = parseData(await readTextFile(file, terminal), file)
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const compiled = compileDataRule(one, { operators })
      if (!compiled.ok) {
        const problems = compiled.problems.map(({ path, message }) => `  ${path || '/'}: ${message}`)
        const id = isRecord(one) && typeof one.id === 'string' ? `"${one.id}"` : `${rules.length + 1}`
        throw new UsageError('bad-rule', `"${file}", rule ${id} is wrong:\n${problems.join('\n')}`)
      }
      rules.push(one as DataRule)
    }
  }
  return [{ name: 'settings', rules }]
}

async function modules(files: readonly string[], terminal: Terminal): Promise<readonly Plugin[]> {
  const plugins: Plugin[] = []
  for (const file of files) {
    let module: { plugin?: Plugin }
    try {
      module = (await import(pathToFileURL(isAbsolute(file) ? file : join(terminal.folder, file)).href)) as {
        plugin?: Plugin
      }
    } catch (error) {
      throw new UsageError(
        'bad-plugin',
        `The plug-in "${file}" could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    if (module.plugin === undefined) {
      throw new UsageError(
        'bad-plugin',
        `"${file}" has no export "plugin". Example: export const plugin = definePlugin({ name: 'tinh', rules: [] })`,
      )
    }
    plugins.push(module.plugin)
  }
  return plugins
}

function oneOf<T extends string | boolean>(path: string, key: string, value: unknown, accepted: readonly T[]): T {
  const found = accepted.find((one) => one === value)
  if (found !== undefined) return found
  throw wrong(path, key, value, accepted.join(' or '))
}

function text(path: string, key: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw wrong(path, key, value, 'the path of a file')
}

function texts(path: string, key: string, value: unknown): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  throw wrong(path, key, value, 'a list of texts')
}

function record(path: string, key: string, value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value
  throw wrong(path, key, value, 'an object')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A code may be written as a number: 19. */
function provinceOf(path: string, value: unknown): string | null {
  if (value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value).padStart(2, '0')
  throw wrong(path, 'province', value, 'a code, slug or name of a province')
}

function wrong(path: string, key: string, value: unknown, expected: string): UsageError {
  return new UsageError(
    'bad-config',
    `"${path}"${key ? `, ${key}` : ''}: given was ${value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80)}, expected is ${expected}.`,
  )
}
