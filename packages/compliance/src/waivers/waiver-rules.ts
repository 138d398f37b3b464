import type { RuleInfo } from '@commune-plan/model'

/** What is told of waivers themselves; no rule runs for these, {@link applyWaivers} makes their findings. */
export const waiverRules: readonly RuleInfo[] = [
  {
    id: 'waiver/expired',
    severity: 'warning',
    title: { vi: 'Miễn trừ đã hết hạn', en: 'A waiver has expired' },
    messages: {
      told: {
        vi: 'Miễn trừ cho {rule} (“{reason}”, theo {document}) đã hết hạn ngày {expires}; lỗi được tính trở lại.',
        en: 'The waiver for {rule} (“{reason}”, by {document}) ended on {expires}; what it covered counts again.',
      },
    },
    basis: [],
  },
  {
    id: 'waiver/unused',
    severity: 'info',
    title: { vi: 'Miễn trừ không còn dùng đến', en: 'A waiver covers nothing' },
    messages: {
      told: {
        vi: 'Miễn trừ cho {rule} (“{reason}”, theo {document}) không ứng với lỗi nào của kế hoạch; nên bỏ.',
        en: 'The waiver for {rule} (“{reason}”, by {document}) covers no finding of the plan; remove it.',
      },
    },
    basis: [],
  },
]
