import { subjectNames, type ChangeKind, type PlanDiff } from '@commune-plan/compliance'

const kinds: Readonly<Record<ChangeKind, { readonly vi: string; readonly en: string; readonly sign: string }>> = {
  added: { vi: 'bổ sung', en: 'added', sign: '+' },
  dropped: { vi: 'bỏ', en: 'dropped', sign: '−' },
  softened: { vi: 'giảm nhẹ', en: 'softened', sign: '↓' },
  tightened: { vi: 'siết chặt', en: 'tightened', sign: '↑' },
  changed: { vi: 'thay đổi', en: 'changed', sign: '~' },
  moved: { vi: 'chuyển mục', en: 'moved', sign: '→' },
  renamed: { vi: 'đổi lời văn', en: 'renamed', sign: '≈' },
}

/** The differences of two plans as text for the terminal. */
export function diffPretty({ changes, counts }: PlanDiff, lang: 'vi' | 'en'): string {
  const line = lang === 'vi' ? 'dòng' : 'line'
  const total = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kinds[kind as ChangeKind][lang]}`)
  const rows = changes.map(({ kind, subject, before, after, from, to, field: changed }) => {
    const { sign, [lang]: name } = kinds[kind]
    const names = subjectNames(subject, changed)
    const field = lang === 'vi' ? names.field : names.fieldEn
    const place = [before, after].map((side) => (side === null ? '–' : `${line} ${side.line}`)).join(' → ')
    const what = from !== null && to !== null ? ` (${field}: ${from} → ${to})` : ''
    return `${sign} ${name}, ${place}${what}: ${(after ?? before)?.quote ?? ''}`
  })
  const none = lang === 'vi' ? 'Hai kế hoạch không khác nhau.' : 'The two plans do not differ.'
  return `${changes.length === 0 ? none : [total.join(', '), '', ...rows].join('\n')}\n`
}
