import { catalogs as all, catalogsFor } from '@commune-plan/catalog'
import type { Catalog, Requirement } from '@commune-plan/model'
import { checkDay } from '../../evaluate/check-day.js'
import { pick } from '../../evaluate/pick.js'
import type { Command } from '../command.js'
import { emit, toJson } from '../emit.js'
import { exitStatus } from '../exit-status.js'

/** `catalogs`: lists the catalogs, or explains one. */
export const catalogs: Command = {
  name: 'catalogs',
  operands: '[ID]',
  help: 'list the catalogs, or show the requirements of one',
  takes: ['lang', 'format', 'out', 'province', 'as-of'],
  examples: ['commune-plan catalogs --province khanh-hoa --as-of 2026-09-01', 'commune-plan catalogs nq57-2024'],
  async run(args, terminal) {
    const format = args.choice('format', ['pretty', 'json'], 'pretty')
    const lang = args.choice('lang', ['vi', 'en'], 'vi')
    const [id] = args.files
    if (id !== undefined) {
      const [catalog] = pick<Catalog>('catalog', [id], all)
      await emit(format === 'json' ? toJson(catalog) : catalogPage(catalog!, lang), args, terminal)
      return exitStatus.clean
    }
    const narrowed = args.has('province') || args.has('as-of')
    const asOf = checkDay(args.one('as-of') ?? terminal.today(), '--as-of')
    const listed = narrowed ? catalogsFor({ asOf, province: args.one('province') ?? null }) : all
    const content =
      format === 'json'
        ? toJson({ catalogs: listed.map(summary) })
        : listed
            .map(
              (one) =>
                `${one.id.padEnd(34)} ${one.scope.padEnd(9)} ${countText(one, lang).padEnd(22)} ${one.title[lang]}`,
            )
            .join('\n') + '\n'
    await emit(content, args, terminal)
    return exitStatus.clean
  },
}

function summary({ id, title, scope, validFrom, validTo, requirementsKnown, requirements }: Catalog) {
  return { id, title, scope, validFrom, validTo, requirementsKnown, requirements: requirements.length }
}

function countText({ requirementsKnown, requirements }: Catalog, lang: 'vi' | 'en'): string {
  if (!requirementsKnown) return lang === 'vi' ? 'chưa rõ yêu cầu' : 'requirements unknown'
  return lang === 'vi' ? `${requirements.length} yêu cầu` : `${requirements.length} requirements`
}

function catalogPage(catalog: Catalog, lang: 'vi' | 'en'): string {
  const { document } = catalog
  return `${[
    catalog.title[lang],
    `${document.type} ${document.number}, ${document.date ?? '?'}, ${document.issuer}`,
    `${catalog.validFrom} … ${catalog.validTo ?? ''}`,
    countText(catalog, lang),
    '',
    ...catalog.requirements.flatMap((one) => requirementLines(one, lang)),
  ].join('\n')}\n`
}

function requirementLines(one: Requirement, lang: 'vi' | 'en'): readonly string[] {
  const source = one.sources[0]
  return [
    `${one.id}  [${one.level}]  ${one.indicator}`,
    `  ${one.text[lang]}`,
    ...(source === undefined
      ? []
      : [
          `  ${source.title}${source.locator === null ? '' : `, ${source.locator}`} (${source.grade}${source.unverified === true ? ', unverified' : ''})`,
        ]),
    ...(one.remark === undefined ? [] : [`  ! ${one.remark[lang]}`]),
  ]
}
