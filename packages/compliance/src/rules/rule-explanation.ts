import type { Rule } from '@commune-plan/engine'
import { pages } from './pages.generated.js'

/**
 * All that is known of a rule as plain text: what it says, why, its basis, its options, what it does not check and how
 * to mend a plan.
 *
 * @param rule a built-in rule, or one of a plug-in (then only what its metadata tell)
 * @param lang language of the text
 */
export function ruleExplanation(rule: Pick<Rule, 'meta'>, lang: 'vi' | 'en'): string {
  const { meta } = rule
  const vi = lang === 'vi'
  const page = pages[meta.id]?.[lang]
  const part = (title: string, body: string | undefined) =>
    body === undefined || body === '' ? [] : ['', title, ...body.split('\n').map((line) => `  ${line}`)]
  const options = Object.entries(meta.options ?? {}).map(
    ([name, { label, default: value }]) => `${name} = ${JSON.stringify(value)}: ${label[lang]}`,
  )
  return [
    `${meta.id} (${meta.severity})`,
    meta.title[lang],
    ...part(vi ? 'Vì sao' : 'Why', page?.why),
    ...part(
      vi ? 'Thông báo' : 'Messages',
      Object.values(meta.messages)
        .map((message) => message[lang])
        .join('\n'),
    ),
    ...part(vi ? 'Căn cứ' : 'Basis', meta.basis.map(({ text }) => text[lang]).join('\n')),
    ...part(vi ? 'Tùy chọn' : 'Options', options.join('\n')),
    ...part(vi ? 'Ví dụ' : 'Examples', page?.examples),
    ...part(vi ? 'Không kiểm tra' : 'What it does not check', page?.not),
    ...part(vi ? 'Cách sửa' : 'How to mend a plan', page?.mend),
    '',
  ].join('\n')
}
