import { loadBaseline } from '@commune-plan/compliance'
import {
  catalogSchema,
  correctionFileSchema,
  type Catalog,
  type Plan,
  type ScoringProfile,
  type Waiver,
} from '@commune-plan/model'
import { loadProfile } from '@commune-plan/scoring'
import { checkDay } from '../evaluate/check-day.js'
import type { EvaluateOptions } from '../evaluate/options.js'
import { readPlan } from '../evaluate/read-plan.js'
import { UsageError } from '../evaluate/usage-error.js'
import type { Arguments, OptionName } from './arguments.js'
import { looksLikeFile, readConfig, type Config } from './config-file.js'
import { readDataFile } from './data-file.js'
import { parseData } from './parse-data.js'
import { progressOf } from './progress-file.js'
import { readInput, readTextFile } from './read-input.js'
import type { Terminal } from './terminal.js'

/** The options that say how a plan is evaluated; shared by the commands that evaluate. */
export const evaluationOptions: readonly OptionName[] = [
  'catalog',
  'only-catalog',
  'province',
  'as-of',
  'config',
  'preset',
  'previous',
  'progress',
  'profile',
  'corrections',
  'baseline',
  'allow-classified',
]

/** Options of an evaluation, all but the name of the document. */
export type CommonOptions = Omit<EvaluateOptions, 'name'>

/**
 * Works out the options of an evaluation from the command line and the settings file; the command line wins.
 *
 * @throws UsageError for whatever cannot be meant
 */
export async function loadOptions(args: Arguments, terminal: Terminal): Promise<CommonOptions> {
  const configFile = args.one('config')
  const config = configFile === undefined ? null : await readConfig(configFile, terminal)
  const only = args.all('only-catalog')
  const catalogs = await Promise.all(
    [...(config?.catalogs ?? []), ...args.all('catalog'), ...only].map((one) => catalogOf(one, terminal)),
  )
  const profiles = await Promise.all(
    [...(config?.profiles ?? []), ...args.all('profile')].map((one) => profileOf(one, terminal)),
  )
  const province = args.one('province') ?? config?.province ?? undefined
  const previous = args.one('previous')
  const corrections = args.one('corrections')
  const baseline = args.one('baseline') ?? config?.baseline ?? undefined
  const waivers = [
    ...(config?.waivers ?? []),
    ...(baseline === undefined ? [] : await baselineFrom(baseline, terminal)),
  ]
  return {
    asOf: checkDay(args.one('as-of') ?? terminal.today(), '--as-of'),
    rules: rulesOf(args, config),
    catalogs,
    onlyCatalogs: only.length > 0 || config?.onlyCatalogs === true,
    progress: (await Promise.all(args.all('progress').map((one) => progressOf(one, terminal)))).flat(),
    plugins: config?.plugins ?? [],
    allowClassified: args.has('allow-classified'),
    ...(profiles.length > 0 ? { profiles } : {}),
    ...(province === undefined ? {} : { province }),
    ...(waivers.length > 0 || config?.waivers || baseline !== undefined ? { waivers } : {}),
    ...(previous === undefined ? {} : { previous: await planOf(previous, terminal) }),
    ...(corrections === undefined
      ? {}
      : { corrections: (await readDataFile(corrections, correctionFileSchema, terminal)).corrections }),
  }
}

function rulesOf(args: Arguments, config: Config | null): NonNullable<EvaluateOptions['rules']> {
  const preset = args.one('preset')
  return { ...config?.rules, ...(preset === undefined ? {} : { extends: preset }) }
}

async function catalogOf(given: string, terminal: Terminal): Promise<string | Catalog> {
  return looksLikeFile(given) ? readDataFile(given, catalogSchema, terminal) : given
}

async function profileOf(given: string, terminal: Terminal): Promise<string | ScoringProfile> {
  if (!looksLikeFile(given)) return given
  const loaded = loadProfile(parseData(await readTextFile(given, terminal), given))
  if (loaded.profile !== undefined) return loaded.profile
  throw new UsageError(
    'bad-profile',
    `"${given}" is no scoring profile:\n${loaded.problems.map(({ pointer, message }) => `  ${pointer || '/'}: ${message}`).join('\n')}`,
  )
}

async function baselineFrom(path: string, terminal: Terminal): Promise<readonly Waiver[]> {
  try {
    return loadBaseline(parseData(await readTextFile(path, terminal), path))
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError('bad-file', `"${path}" is no baseline: ${error.message}`)
    throw error
  }
}

/** A plan: read from its document, or as `commune-plan read --format json` printed it. */
export async function planOf(path: string, terminal: Terminal): Promise<Plan> {
  const { name, bytes } = await readInput(path, terminal)
  return (await readPlan(bytes, { name })).plan
}
