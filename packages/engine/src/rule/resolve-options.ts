import type { OptionDeclaration, OptionsDeclaration } from './options.js'
import { jsonPointer } from './json-pointer.js'
import type { SettingsProblem } from './settings.js'

export interface ResolvedOptions {
  /** Every declared option: as set where that is valid, else its default. */
  readonly values: Readonly<Record<string, number | boolean | string | readonly string[]>>
  readonly problems: readonly SettingsProblem[]
}

/** Checks the options set for a rule against their declaration; unknown names and wrong values are problems. */
export function resolveOptions(
  rule: string,
  declared: OptionsDeclaration,
  given: Readonly<Record<string, unknown>> = {},
): ResolvedOptions {
  const problems: SettingsProblem[] = []
  const values: Record<string, number | boolean | string | readonly string[]> = {}
  for (const [name, declaration] of Object.entries(declared)) {
    values[name] = declaration.default
    if (!Object.hasOwn(given, name)) continue
    const value = given[name]
    if (accepts(declaration, value)) values[name] = value as typeof declaration.default
    else
      problems.push(
        problem(name, `got ${print(value)}, expected ${describe(declaration)}, such as ${print(declaration.default)}`),
      )
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(declared, name)) continue
    const accepted = Object.keys(declared)
    problems.push(
      problem(
        name,
        `unknown option ${print(name)}; ${accepted.length === 0 ? `${rule} has no options` : `accepted: ${accepted.join(', ')}`}`,
      ),
    )
  }
  return { values, problems }

  function problem(name: string, message: string): SettingsProblem {
    return { rule, path: jsonPointer('rules', rule, 'options', name), message }
  }
}

function accepts(declaration: OptionDeclaration, value: unknown): boolean {
  switch (declaration.type) {
    case 'integer':
      return (
        typeof value === 'number' &&
        Number.isSafeInteger(value) &&
        value >= (declaration.minimum ?? -Infinity) &&
        value <= (declaration.maximum ?? Infinity)
      )
    case 'boolean':
      return typeof value === 'boolean'
    case 'choice':
      return typeof value === 'string' && declaration.values.includes(value)
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
  }
}

function describe(declaration: OptionDeclaration): string {
  switch (declaration.type) {
    case 'integer': {
      const from = declaration.minimum === undefined ? '' : ` from ${declaration.minimum}`
      const to = declaration.maximum === undefined ? '' : ` up to ${declaration.maximum}`
      return `a whole number${from}${to}`
    }
    case 'boolean':
      return 'true or false'
    case 'choice':
      return `one of ${declaration.values.map(print).join(', ')}`
    case 'texts':
      return 'a list of texts'
  }
}

function print(value: unknown): string {
  return ((JSON.stringify(value) as string | undefined) ?? typeof value).slice(0, 120)
}
