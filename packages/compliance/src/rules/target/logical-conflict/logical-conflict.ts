import { compareDecimals, defineRule, isDecimal } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { measuredOf, type Measured } from '../../../measure/measured.js'
import { expand } from '../../../wording/expand.js'
import { fold } from '../../../wording/fold.js'
import { phrase } from '../../../wording/phrase.js'

interface Implication {
  /** All of these are among the others, so their share cannot be the larger. */
  readonly narrow: Measure
  readonly wide: Measure
  readonly vi: string
  readonly en: string
}

/** What is measured, by the indicators of the catalog, and by words where none was recognised. */
interface Measure {
  readonly indicators: readonly string[]
  readonly words: RegExp | null
}

const online = phrase('hồ sơ(?: thủ tục hành chính)?(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,3} trực tuyến')
const implications: readonly Implication[] = [
  {
    narrow: {
      indicators: ['contactless-transactions'],
      words: phrase('phi tiếp xúc', 'không tiếp xúc trực tiếp', 'không gặp mặt trực tiếp'),
    },
    wide: { indicators: ['dossiers-online'], words: online },
    vi: 'giao dịch phi tiếp xúc chỉ có thể là hồ sơ trực tuyến',
    en: 'a contact-free transaction is an online one',
  },
  {
    narrow: {
      indicators: ['dossiers-full-process', 'dossiers-handled-wholly-online'],
      words: phrase(
        'hồ sơ(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,4} hoàn toàn trực tuyến',
        'hồ sơ(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,4} trực tuyến toàn trình',
      ),
    },
    wide: {
      indicators: ['dossiers-online'],
      words:
        /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])hồ sơ(?: thủ tục hành chính)?(?: (?!hoàn)[A-Za-zÀ-ɏḀ-ỿ]+){0,3} trực tuyến(?! toàn trình)/u,
    },
    vi: 'hồ sơ xử lý hoàn toàn trực tuyến là một phần của hồ sơ trực tuyến',
    en: 'dossiers handled wholly online are among those online',
  },
  {
    narrow: {
      indicators: ['adults-digital-services-regular-use'],
      words: phrase('sử dụng thường xuyên(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,3} dịch vụ số', 'thường xuyên sử dụng dịch vụ số'),
    },
    wide: {
      indicators: ['adults-digital-services-access'],
      words: phrase('tiếp cận(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,2} dịch vụ số'),
    },
    vi: 'người thường xuyên sử dụng thì đã tiếp cận',
    en: 'who uses a service regularly has access to it',
  },
  {
    narrow: { indicators: ['adults-digital-skills-certified'], words: null },
    wide: { indicators: ['adults-digital-skills'], words: null },
    vi: 'người được xác nhận kỹ năng số thì đã có kỹ năng số',
    en: 'who has a certificate of digital skills has them',
  },
  {
    narrow: { indicators: ['full-process-services-of-all'], words: null },
    wide: { indicators: ['procedures-offered-online'], words: null },
    vi: 'dịch vụ công toàn trình là một phần của dịch vụ công trực tuyến',
    en: 'full-process services are among those offered online',
  },
]

/** Two targets that cannot both hold. */
export const logicalConflict = defineRule({
  meta: {
    id: 'target/logical-conflict',
    severity: 'warning',
    title: { vi: 'Hai chỉ tiêu không thể cùng đúng', en: 'Two targets that cannot both hold' },
    messages: {
      conflict: {
        vi: '“{quote}” ({value} %) thấp hơn “{other}” ({otherValue} %, dòng {line}), mà {why}.',
        en: '“{quote}” ({value} %) is below “{other}” ({otherValue} %, line {line}), yet {whyEn}.',
      },
      before: {
        vi: '“{quote}” ({value} %, dòng {line}) thấp hơn “{other}” ({otherValue} %), mà {why}.',
        en: '“{quote}” ({value} %, line {line}) is below “{other}” ({otherValue} %), yet {whyEn}.',
      },
    },
    basis: [basis.measurable, basis.ownWords],
  },
  *check({ plan }) {
    const all = plan.targets
      .flatMap(measuredOf)
      .filter(({ unit, clause }) => unit === '%' && clause !== null && isDecimal(clause.value))
    for (const { narrow, wide, vi, en } of implications) {
      for (const inner of all.filter((one) => isOf(one, narrow))) {
        const outer = all.find(
          (one) =>
            one.target !== inner.target &&
            one.target.origin === inner.target.origin &&
            one.horizon === inner.horizon &&
            isOf(one, wide) &&
            !isOf(one, narrow) &&
            compareDecimals(one.clause!.value, inner.clause!.value) < 0,
        )
        if (outer === undefined) continue
        const later = outer.target.line >= inner.target.line ? outer : inner
        yield {
          message: later === outer ? 'conflict' : 'before',
          data: {
            quote: outer.subject,
            value: outer.clause!.value,
            other: inner.subject,
            otherValue: inner.clause!.value,
            line: String((later === outer ? inner : outer).target.line),
            why: vi,
            whyEn: en,
          },
          subject: subjectOf('target', later.target.id),
          at: { line: later.target.line, span: later.target.span },
          quote: later.subject,
          value: `${inner.clause!.value} ${outer.clause!.value}`,
          expected: { vi: `ít nhất ${inner.clause!.value} %`, en: `at least ${inner.clause!.value} %` },
          actual: `${outer.clause!.value} %`,
        }
      }
    }
  },
})

function isOf(measured: Measured, { indicators, words }: Measure): boolean {
  if (measured.indicator !== null && indicators.includes(measured.indicator)) return true
  return words?.test(expand(fold(measured.subject))) === true
}
