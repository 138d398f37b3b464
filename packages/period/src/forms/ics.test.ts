import { describe, expect, it } from 'vitest'
import { toIcs } from './ics.js'

describe('toIcs', () => {
  const text = toIcs(
    [
      {
        id: 'ke-hoach/1',
        title: 'Báo cáo quý II; gửi UBND xã, phòng VH-XH',
        start: '2026-06-14',
        end: '2026-06-14',
        rule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14',
      },
      {
        id: 'ke-hoach/2',
        title: 'Hoàn thành số hóa hồ sơ lưu trữ của xã và kết nối với nền tảng dùng chung của tỉnh',
        start: '2026-04-01',
        end: '2026-06-30',
        description: 'a\nb',
      },
    ],
    '2026-03-15',
    'Kế hoạch xã',
  )
  it('ends whole days on the day after, and escapes', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260701\r\n')
    expect(text).toContain('SUMMARY:Báo cáo quý II\\; gửi UBND xã\\, phòng VH-XH\r\n')
    expect(text).toContain('DESCRIPTION:a\\nb\r\n')
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14\r\n')
  })
  it('folds lines at 75 octets without losing a character', () => {
    const encoder = new TextEncoder()
    for (const line of text.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain(
      'Hoàn thành số hóa hồ sơ lưu trữ của xã và kết nối với nền tảng dùng chung của tỉnh',
    )
  })
  it('is one calendar, with or without entries', () => {
    expect(toIcs([], '2026-01-01').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//commune-plan//period//VI',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:commune-plan',
      'END:VCALENDAR',
      '',
    ])
  })
})
