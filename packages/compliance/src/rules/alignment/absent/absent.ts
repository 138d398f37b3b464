import type { AlignmentVerdict, Day, Plan, When } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { bindsCommune, verdictHit } from '../../../plan-view/verdict-place.js'
import { edtfBounds } from '../../../time/edtf-bounds.js'

const never = '9999-12-31'

/** A requirement that binds each commune is absent. */
export const absent = defineRule({
  meta: {
    id: 'alignment/absent',
    severity: 'error',
    title: { vi: 'Thiếu chỉ tiêu cấp trên giao', en: 'A requirement that binds each commune is absent' },
    messages: {
      told: {
        vi: 'Kế hoạch không có chỉ tiêu “{text}” ({requirement}): {why}',
        en: 'The plan does not take up “{textEn}” ({requirement}): {whyEn}',
      },
      'later-due': {
        vi: 'Kế hoạch chưa có chỉ tiêu “{text}” ({requirement}), đến hạn sau kỳ kế hoạch: {why}',
        en: 'The plan does not yet take up “{textEn}” ({requirement}), due after its period: {whyEn}',
      },
    },
    basis: [basis.superior],
    needs: ['catalogs'],
    options: {
      tell: {
        type: 'choice',
        default: 'indicator',
        values: ['indicator', 'requirement'],
        label: {
          vi: 'Nêu một lần cho mỗi chỉ số, hoặc cho từng yêu cầu của từng văn bản',
          en: 'Told once for each indicator, or for each requirement of each document',
        },
      },
      'due-after-plan': {
        type: 'choice',
        default: 'info',
        values: ['info', 'error'],
        label: {
          vi: 'Mức của yêu cầu đến hạn sau kỳ kế hoạch',
          en: 'Severity of what is due after the period of the plan',
        },
      },
    },
  },
  *check({ plan, verdicts, options }) {
    const groups = new Map<string, AlignmentVerdict[]>()
    for (const verdict of verdicts) {
      if (verdict.verdict !== 'absent' || !bindsCommune(verdict)) continue
      const key = options.tell === 'indicator' ? verdict.indicator : verdict.requirement
      groups.set(key, [...(groups.get(key) ?? []), verdict])
    }
    // Several documents ask for one thing: it is told once, by the one that is due first.
    for (const group of groups.values()) {
      const [first] = [...group].sort((a, b) => (firstDue(a) < firstDue(b) ? -1 : firstDue(a) > firstDue(b) ? 1 : 0))
      if (first === undefined) continue
      const later = isAfter(plan, firstDue(first))
      yield {
        message: later ? 'later-due' : 'told',
        ...verdictHit(plan, first),
        severity: later && options['due-after-plan'] === 'info' ? 'info' : 'error',
        basis: [...new Set(group.map(({ catalog }) => catalog))],
      }
    }
  },
})

/** First day on which the requirement wants something: its due days and milestones; for a standing one, from the start. */
function firstDue({ required }: AlignmentVerdict): Day {
  const days = [...required.when.flatMap(dueDays), ...required.milestones.map(({ day }) => day)]
  return days.length === 0 ? '' : days.reduce((first, day) => (day < first ? day : first), never)
}

function dueDays(when: When): readonly Day[] {
  return 'day' in when ? [when.day] : ['']
}

function isAfter(plan: Plan, due: Day): boolean {
  const period = edtfBounds(plan.header.period)
  return period !== null && due > period.last
}
