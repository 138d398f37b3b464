import { describe, expect, it } from 'vitest'
import { explain } from './explain.js'
import { reasons, type ReasonId } from './reasons.js'

describe('every reason', () => {
  it.each(Object.keys(reasons) as ReasonId[])('%s is told in both languages with the same slots', (id) => {
    const slots = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]))].sort()
    expect(slots(reasons[id].vi)).toEqual(slots(reasons[id].en))
    expect(reasons[id].vi).toBe(reasons[id].vi.normalize('NFC'))
  })
  it('writes levels, days and names as each language does', () => {
    const data = { foundLevel: '>= 99.5|%', horizonDay: '2026-12-31', stepLevel: '> 80|%', stepDay: '2026-09-30' }
    expect(explain('looser', data, new Map())).toEqual({
      vi: 'Kế hoạch chỉ đặt tối thiểu 99,5 % đến hết năm 2026, thấp hơn mức yêu cầu trên 80 % đến ngày 30/9/2026.',
      en: 'The plan sets only at least 99.5 % by the end of 2026; required is more: more than 80 % by 2026-09-30.',
    })
  })
})
