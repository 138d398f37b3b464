import type { LexiconEntry } from '@commune-plan/vietnamese'

const before = (spell: string, op: string): LexiconEntry => ({ spell, is: 'cmp', value: op })

/** Words that stand before or behind a number and say how it is to be compared (ruling R12). */
export const comparatorWords: readonly LexiconEntry[] = [
  before('tối thiểu|tối thiếu|tôi thiểu|tối thiểu là|tối thiểu đạt|tối thiểu phải đạt|tối thiểu có|chí ít', 'gte'),
  before('ít nhất|ít nhất là|ít nhất đạt|ít nhất có|ít nhất phải đạt', 'gte'),
  before('không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|không kém|lớn hơn hoặc bằng|từ mức', 'gte'),
  before('trên|trên mức|hơn|vượt|vượt trên|vượt mức|cao hơn|lớn hơn|nhiều hơn|quá', 'gt'),
  before(
    'tối đa|tối đa là|không quá|không vượt quá|không vượt|không hơn|không trên|không cao hơn|không lớn hơn',
    'lte',
  ),
  before('nhiều nhất|nhiều nhất là|nhỏ hơn hoặc bằng|chỉ còn tối đa', 'lte'),
  before('dưới|dưới mức|thấp hơn|ít hơn|nhỏ hơn|chưa đến|chưa tới|chưa quá', 'lt'),
  before('khoảng|khoảng từ|xấp xỉ|ước|ước khoảng|ước đạt|chừng|tầm', 'about'),
  { spell: 'gần|gần như', is: 'cmp nearly', value: 'about' },
  before('bằng|đúng', 'eq'),
  { spell: '≥', is: 'cmp sign', value: 'gte' },
  { spell: '≤', is: 'cmp sign', value: 'lte' },
  { spell: '≈|~', is: 'cmp sign', value: 'about' },
  { spell: '>', is: 'cmp sign', value: 'gt' },
  { spell: '<', is: 'cmp sign', value: 'lt' },
  { spell: '=', is: 'cmp sign', value: 'eq' },
  { spell: '> =|= >', is: 'cmp sign', value: 'gte' },
  { spell: '< =|= <', is: 'cmp sign', value: 'lte' },
  { spell: 'đạt và vượt|đạt hoặc vượt|bằng hoặc vượt|bằng hoặc hơn', is: 'cmp', value: 'gte' },
  { spell: 'trở lên|hoặc hơn|hoặc cao hơn|hoặc trên', is: 'after', value: 'gte' },
  { spell: 'trở xuống|hoặc ít hơn|hoặc thấp hơn', is: 'after', value: 'lte' },
]
