import { ruleExplanation, rules as builtIn } from '@commune-plan/compliance'
import { combinePlugins, compileDataRule, type Rule } from '@commune-plan/engine'
import { UsageError } from '../../evaluate/usage-error.js'
import type { Command } from '../command.js'
import { readConfig } from '../config-file.js'
import { emit, toJson } from '../emit.js'
import { exitStatus } from '../exit-status.js'
import type { Terminal } from '../terminal.js'

/** `rules`: lists the compliance rules, or explains one. */
export const rules: Command = {
  name: 'rules',
  operands: '[ID]',
  help: 'list the rules, or explain one: why, basis, examples, how to mend a plan',
  takes: ['lang', 'format', 'out', 'config'],
  examples: ['commune-plan rules task/deadline-past'],
  async run(args, terminal) {
    const format = args.choice('format', ['pretty', 'json'], 'pretty')
    const lang = args.choice('lang', ['vi', 'en'], 'vi')
    const all = [...builtIn, ...(await ownRules(args.one('config'), terminal))]
    const [id] = args.files
    if (id === undefined) {
      const rows = all.map(({ meta }) => ({ id: meta.id, severity: meta.severity, title: meta.title }))
      await emit(
        format === 'json'
          ? toJson({ rules: rows })
          : `${rows.map((row) => `${row.id.padEnd(42)} ${row.severity.padEnd(8)} ${row.title[lang]}`).join('\n')}\n`,
        args,
        terminal,
      )
      return exitStatus.clean
    }
    const rule = all.find(({ meta }) => meta.id === id)
    if (rule === undefined) {
      const near = all.map(({ meta }) => meta.id).filter((known) => known.includes(id.split('/').at(-1) ?? id))
      throw new UsageError(
        'unknown-rule',
        `There is no rule "${id}".${near.length > 0 ? ` Near: ${near.join(', ')}.` : ''} "commune-plan rules" lists them. Example: commune-plan rules task/no-lead`,
      )
    }
    await emit(format === 'json' ? toJson(rule.meta) : ruleExplanation(rule, lang), args, terminal)
    return exitStatus.clean
  },
}

/** The rules that a settings file adds, in code and as data. */
async function ownRules(config: string | undefined, terminal: Terminal): Promise<readonly Rule[]> {
  if (config === undefined) return []
  const { rules, operators } = combinePlugins((await readConfig(config, terminal)).plugins)
  return rules.flatMap((rule) => {
    if ('meta' in rule) return [rule]
    const compiled = compileDataRule(rule, { operators })
    return compiled.ok ? [compiled.rule] : []
  })
}
