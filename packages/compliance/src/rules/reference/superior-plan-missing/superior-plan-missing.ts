import type { LegalReference } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { preamble } from '../../../plan-view/head-of-body.js'
import { fold } from '../../../wording/fold.js'
import { folded } from '../../../wording/folded.js'
import { opening, phrase, quoteOf } from '../../../wording/phrase.js'

const provincialIssuer = phrase('tỉnh', 'tỉnh ủy', 'thành ủy', 'thành phố', 'tp\\.?')
const communeIssuer = phrase('xã', 'phường', 'đặc khu')
const provincialSymbol = /\/(?:tu|bcđ(?:tinh|tp)?)$/u
const unnumbered = phrase(
  '(?:kế hoạch|chương trình|chương trình hành động|kế hoạch hành động|đề án|nghị quyết|chỉ thị) (?:hành động )?(?:thực hiện [^.;]{1,60} )?của (?:(?:ban thường vụ|btv|ban chấp hành|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) )?(?:tỉnh|tỉnh ủy|thành phố|thành ủy|đảng bộ tỉnh|đảng bộ thành phố)',
)
const basisLine = opening('căn cứ', 'thực hiện', 'triển khai', 'tiếp tục thực hiện')

function isProvincial({ number, issuer }: Pick<LegalReference, 'number' | 'issuer'>): boolean {
  if (provincialSymbol.test(fold(number))) return true
  const body = fold(issuer ?? '')
  return provincialIssuer.test(body) && !communeIssuer.test(body)
}

/** The plan rests on no plan, programme or project of its province. */
export const superiorPlanMissing = defineRule({
  meta: {
    id: 'reference/superior-plan-missing',
    severity: 'warning',
    title: { vi: 'Không căn cứ kế hoạch của cấp tỉnh', en: 'No provincial plan is cited as basis' },
    messages: {
      missing: {
        vi: 'Kế hoạch không căn cứ chương trình, kế hoạch, đề án nào của Tỉnh ủy (Thành ủy), UBND tỉnh (thành phố).',
        en: 'The plan cites no programme, plan or project of the province as its basis.',
      },
    },
    basis: [basis.programme, basis.practice],
  },
  *check({ plan }) {
    if (plan.references.some(isProvincial)) return
    const head = preamble(plan)
    if (head.some((passage) => quoteOf(passage.text, folded(passage), unnumbered) !== null)) return
    const title = plan.header.lines.title ?? 0
    const place =
      head.find(
        (passage) =>
          passage.line > title &&
          !fold(plan.header.title ?? '').includes(folded(passage)) &&
          basisLine.test(folded(passage)),
      ) ??
      plan.references.find(({ relation }) => relation === 'implements') ??
      plan.references[0]
    const first = plan.references.find(({ line }) => line === place?.line)
    yield {
      message: 'missing',
      subject: 'references',
      at: { line: place?.line ?? title + 1, span: place?.span ?? null },
      quote: first?.mentions[0]?.written ?? (place !== undefined && 'text' in place ? place.text.slice(0, 120) : ''),
      value: 'missing',
      expected: {
        vi: 'kế hoạch năm hoặc chương trình hành động của tỉnh, thành phố thực hiện Nghị quyết 57-NQ/TW',
        en: "the province's plan or action programme for Resolution 57-NQ/TW",
      },
    }
  },
})
