import type { Fault } from '@commune-plan/model'
import type { Plugin } from './plugin.js'

type Lists = { readonly [K in Exclude<keyof Plugin, 'name'>]-?: readonly NonNullable<Plugin[K]>[number][] }

/** Everything that several plug-ins add, in the order in which they were given. */
export interface CombinedPlugins extends Lists {
  /** Names of the plug-ins, in order. */
  readonly names: readonly string[]
  /** Which plug-in a rule came from, by rule id; for {@link RuleSettings.origins}. */
  readonly origins: Readonly<Record<string, string>>
  /** Ids given twice, and plug-ins that are no plug-ins. The first of an id is kept. */
  readonly faults: readonly Fault[]
}

/** What tells two things of one kind apart. */
const identities: { readonly [K in keyof Lists]: ((item: Lists[K][number]) => string) | null } = {
  rules: (rule) => ('meta' in rule ? rule.meta.id : rule.id),
  operators: (operator) => operator.name,
  indicators: (indicator) => indicator.id,
  catalogs: (catalog) => catalog.id,
  documents: (document) => document.number,
  provinces: (province) => province.code,
  profiles: (profile) => profile.id,
  readers: (reader) => reader.format,
  expressions: null,
  formats: (format) => format.id,
}

/**
 * Merges plug-ins. An id that two plug-ins add is a fault that names both, and the first one is kept: nothing is replaced
 * silently. Never throws.
 */
export function combinePlugins(plugins: readonly Plugin[]): CombinedPlugins {
  const faults: Fault[] = []
  const lists = Object.fromEntries(Object.keys(identities).map((kind) => [kind, [] as unknown[]])) as Record<
    keyof Lists,
    unknown[]
  >
  const owners = new Map<string, string>()
  const origins: Record<string, string> = {}
  const names: string[] = []

  plugins.forEach((plugin: unknown, index) => {
    if (!isPlugin(plugin)) {
      fault(
        `plug-in ${index + 1}`,
        'is no plug-in, expected an object with a name, such as { name: "thanh-hoa", rules: [] }',
      )
      return
    }
    if (names.includes(plugin.name)) {
      fault(plugin.name, 'a second plug-in has this name; the first was kept')
      return
    }
    names.push(plugin.name)
    for (const kind of Object.keys(plugin)) {
      if (kind !== 'name' && !Object.hasOwn(identities, kind))
        fault(plugin.name, `unknown part ${JSON.stringify(kind)}; accepted: ${Object.keys(identities).join(', ')}`)
    }
    for (const kind of Object.keys(identities) as (keyof Lists)[]) addAll(plugin, kind)
  })
  return { ...(lists as unknown as Lists), names, origins, faults }

  function addAll(plugin: Plugin, kind: keyof Lists): void {
    const items: unknown = plugin[kind] ?? []
    if (!Array.isArray(items)) {
      fault(plugin.name, `${kind} is no list`)
      return
    }
    for (const item of items as unknown[]) {
      const id = idOf(kind, item)
      if (id === null) fault(plugin.name, `one of its ${kind} has no id`)
      else if (id !== undefined && owners.has(`${kind} ${id}`)) {
        fault(
          plugin.name,
          `${kind}: ${id} was already added by ${owners.get(`${kind} ${id}`) ?? ''}; the first was kept`,
        )
      } else {
        if (id !== undefined) owners.set(`${kind} ${id}`, plugin.name)
        if (kind === 'rules' && id !== undefined) origins[id] = plugin.name
        lists[kind].push(item)
      }
    }
  }

  function fault(source: string, message: string): void {
    faults.push({ phase: 'plugin', source, message })
  }
}

/** `undefined` for things without identity, `null` for a broken one. */
function idOf(kind: keyof Lists, item: unknown): string | null | undefined {
  const identity = identities[kind] as ((item: unknown) => unknown) | null
  if (identity === null) return undefined
  try {
    const id = identity(item)
    return typeof id === 'string' && id !== '' ? id : null
  } catch {
    return null
  }
}

function isPlugin(value: unknown): value is Plugin {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    value.name !== ''
  )
}
