import type { Target } from '@commune-plan/model'
import { compareDecimals, defineRule, isDecimal } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { counterpartsOf } from '../../../measure/counterparts.js'
import { measuredOf } from '../../../measure/measured.js'
import { expand } from '../../../wording/expand.js'
import { fold } from '../../../wording/fold.js'
import { allHits, phrase } from '../../../wording/phrase.js'

/** Words for whom or how far a target goes; one statement having them and the other not is another target. */
const reach = phrase(
  'đảng viên',
  'viên chức',
  'người lao động',
  'doanh nghiệp',
  'hợp tác xã',
  'hộ kinh doanh',
  'người dân',
  'học sinh',
  'tổ chức',
  'hoàn toàn',
  'toàn trình',
  'toàn bộ',
  'thường xuyên',
  'đủ điều kiện',
  'trở lên',
  'cấp độ [1-5]',
  'nông thôn',
  'vùng sâu',
  'bắt buộc',
  'từ xa',
  'phi tiếp xúc',
  'một lần',
)

/** Body and annex disagree in value, base or reach of one target. */
export const bodyAnnexDiffers = defineRule({
  meta: {
    id: 'target/body-annex-differs',
    severity: 'warning',
    title: { vi: 'Phần lời và phụ lục không thống nhất về chỉ tiêu', en: 'Body and annex disagree on a target' },
    messages: {
      value: {
        vi: 'Phần lời đặt {body}, phụ lục (dòng {line}) đặt {annex}: “{quote}”.',
        en: 'The body asks {body}, the annex (line {line}) {annex}: “{quote}”.',
      },
      base: {
        vi: 'Phần lời tính “{body}”, phụ lục (dòng {line}) tính “{annex}”: “{quote}”.',
        en: 'The body takes it of “{body}”, the annex (line {line}) of “{annex}”: “{quote}”.',
      },
      reach: {
        vi: '“{quote}”: “{body}” chỉ có ở {where}, bên kia (phụ lục dòng {line}) không có.',
        en: '“{quote}”: “{body}” stands only in the {whereEn} (annex line {line}).',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan }) {
    const counterparts = counterpartsOf(plan)
    for (const target of plan.targets) {
      const row = target.origin === 'body' ? counterparts.get(target) : undefined
      if (row === undefined) continue
      const found = difference(target, row)
      if (found === null) continue
      yield {
        message: found.message,
        data: { quote: target.text, line: String(row.line), annex: '', where: '', whereEn: '', ...found.data },
        subject: subjectOf('target', target.id),
        at: { line: target.line, span: target.span },
        quote: target.text,
        value: Object.values(found.data).join(' '),
        expected: { vi: row.text, en: row.text },
        actual: target.text,
      }
    }
  },
})

function difference(
  target: Target,
  row: Target,
): { readonly message: string; readonly data: Readonly<Record<string, string>> & { readonly body: string } } | null {
  const [here] = measuredOf(target)
  const [there] = measuredOf(row)
  if (here === undefined || there === undefined) return null
  const mine = here.clause
  const other = there.clause
  if (
    mine !== null &&
    other !== null &&
    isDecimal(mine.value) &&
    isDecimal(other.value) &&
    compareDecimals(mine.value, other.value) !== 0
  ) {
    return { message: 'value', data: { body: `${mine.value} ${mine.unit}`, annex: `${other.value} ${other.unit}` } }
  }
  if (here.base !== null && there.base !== null && here.base !== there.base) {
    return { message: 'base', data: { body: here.baseWords, annex: there.baseWords } }
  }
  const inBody = reachOf(here.subject)
  const inAnnex = reachOf(there.subject)
  const onlyBody = [...inBody].filter((words) => !inAnnex.has(words))
  const onlyAnnex = [...inAnnex].filter((words) => !inBody.has(words))
  if (onlyBody.length > 0)
    return { message: 'reach', data: { body: onlyBody.join(', '), where: 'phần lời', whereEn: 'body' } }
  if (onlyAnnex.length > 0)
    return { message: 'reach', data: { body: onlyAnnex.join(', '), where: 'phụ lục', whereEn: 'annex' } }
  return null
}

function reachOf(subject: string): ReadonlySet<string> {
  return new Set(allHits(expand(fold(subject)), reach).map(({ words }) => words))
}
