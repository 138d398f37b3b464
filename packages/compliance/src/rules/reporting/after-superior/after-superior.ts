import type { SuperiorReportingDuty } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { fold } from '../../../wording/fold.js'

/** Due later than the superior's own due day. */
export const afterSuperior = defineRule({
  meta: {
    id: 'reporting/after-superior',
    severity: 'error',
    title: { vi: 'Hạn báo cáo muộn hơn hạn của cấp trên', en: 'Due later than the superior’s own due day' },
    messages: {
      later: {
        vi: 'Báo cáo {quote} của {from} muộn hơn hạn {superior} mà {to} yêu cầu.',
        en: 'The report of {from}, due {quote}, comes after the day ({superior}) by which {to} wants its own.',
      },
    },
    basis: [basis.superior],
    needs: ['catalogs'],
  },
  *check({ plan, catalogs }) {
    const superiors = catalogs.flatMap(({ reportingDuties }) => reportingDuties)
    for (const duty of plan.reporting) {
      const mine = lastDay(duty.due)
      const superior = superiors.find((one) => one.cadence === duty.cadence && isLater(mine, lastDay(one.due)))
      if (duty.due === null || superior === undefined) continue
      yield {
        message: 'later',
        data: {
          quote: written(duty.due),
          superior: written(superior.due),
          from: duty.from ?? 'các đơn vị',
          to: recipient(superior),
        },
        subject: `reporting:${fold(duty.from ?? 'plan')}`,
        at: { line: duty.line, span: duty.span },
        quote: written(duty.due),
        value: `${duty.cadence} ${duty.due}`,
        expected: { vi: written(superior.due), en: written(superior.due) },
        actual: written(duty.due),
        basis: [superior.id],
      }
    }
  },
})

/** Last day on which a report is in time, as a number within its month or year: "before --06-05" is 4 June. */
function lastDay(due: string | null): { readonly of: 'month' | 'year'; readonly at: number } | null {
  const match = /^(before|by) --(?:-(\d{2})|(\d{2})-(\d{2}))$/u.exec(due ?? '')
  if (match === null) return null
  const [, word, monthDay, month, day] = match
  const at = monthDay === undefined ? Number(month) * 100 + Number(day) : Number(monthDay)
  return { of: monthDay === undefined ? 'year' : 'month', at: word === 'before' ? at - 1 : at }
}

function isLater(mine: ReturnType<typeof lastDay>, theirs: ReturnType<typeof lastDay>): boolean {
  return mine !== null && theirs !== null && mine.of === theirs.of && mine.at > theirs.at
}

function written(due: string): string {
  const [word = '', day = ''] = due.split(' ')
  const [date, month] = day.replace(/^-+/u, '').split('-').reverse()
  const written = month === undefined ? date : `${date ?? ''}/${Number(month) > 2 ? String(Number(month)) : month}`
  return `${word === 'before' ? 'trước ngày' : 'chậm nhất ngày'} ${written ?? ''}`
}

function recipient({ to }: SuperiorReportingDuty): string {
  return to === '' ? 'cấp trên' : to
}
