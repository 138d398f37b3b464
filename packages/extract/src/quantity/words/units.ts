import type { LexiconEntry } from '@commune-plan/vietnamese'

const rate = (spell: string, value: string): LexiconEntry => ({ spell, is: 'rate', value })

/** Units and scales that are not counted nouns. */
export const unitWords: readonly LexiconEntry[] = [
  { spell: '%|phần trăm|o / o|0 / 0|° / o', is: 'percent' },
  { spell: 'điểm phần trăm|điểm %', is: 'points' },
  { spell: 'nghìn|ngàn', is: 'scale numscale', value: 3 },
  { spell: 'vạn', is: 'scale numscale', value: 4 },
  { spell: 'triệu', is: 'scale numscale', value: 6 },
  { spell: 'tỷ', is: 'scale numscale', value: 9 },
  { spell: 'nghìn tỷ|ngàn tỷ', is: 'scale numscale', value: 12 },
  { spell: 'đồng|vnđ|vnd|đ', is: 'vnd' },
  { spell: 'usd|đô la mỹ|đô la|đô-la|$', is: 'usd' },
  rate('gbps|gb / s|gbit / s|gbps / s|gbs', 'Gbit/s'),
  rate('mbps|mb / s|mbit / s|mbps / s|mbs', 'Mbit/s'),
  rate('kbps|kb / s|kbit / s', 'kbit/s'),
  { spell: 'lần', is: 'times noun' },
  { spell: 'năm', is: 'per year five' },
  { spell: 'tháng', is: 'per month' },
  { spell: 'quý', is: 'per quarter' },
  { spell: 'ngày', is: 'per day' },
  { spell: 'tuần', is: 'per week' },
  { spell: 'giờ|phút|giây', is: 'per clock' },
  { spell: 'ngày làm việc', is: 'workday' },
  { spell: 'nhiệm kỳ', is: 'per term' },
]
