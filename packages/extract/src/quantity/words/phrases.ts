import type { LexiconEntry } from '@commune-plan/vietnamese'

/** "trên mức bình quân chung": every comparator before every way of naming an average. */
function averages(comparators: string, value: string): LexiconEntry[] {
  const names = ['trung bình', 'bình quân'].flatMap((name) => [
    name,
    `${name} chung`,
    `mức ${name}`,
    `mức ${name} chung`,
  ])
  const spell = comparators.split('|').flatMap((comparator) => names.map((name) => `${comparator} ${name}`))
  return [{ spell: spell.join('|'), is: 'average-above', value }]
}

/** Words of quantities without a plain number: ranks, grades, directions, comparisons with an average. */
export const phraseWords: readonly LexiconEntry[] = [
  { spell: 'top|tốp|nhóm đầu|trong top|trong tốp', is: 'top' },
  { spell: 'nhóm', is: 'noun group' },
  { spell: 'dẫn đầu|đứng đầu|cao nhất|tốt nhất', is: 'leading' },
  {
    spell: 'nhóm dẫn đầu|nhóm đứng đầu|nhóm khá|nhóm cao|nhóm tốt|tốp dẫn đầu|tốp đầu|nhóm trung bình',
    is: 'leadgroup',
  },
  { spell: 'thuộc|thuộc vào|nằm trong|trong|vào|đứng trong|lọt vào', is: 'inside' },
  { spell: 'xếp|đứng|xếp loại', is: 'ranks' },
  {
    spell: 'xếp hạng|đứng hạng|xếp vị trí|đứng vị trí|đứng ở vị trí|xếp ở vị trí|giữ vị trí|vị trí',
    is: 'ranks rankat',
  },
  { spell: 'thứ|hạng', is: 'place' },
  { spell: 'loại|mức|mức độ|xếp loại|hạng mức', is: 'gradehead' },
  {
    spell: 'xuất sắc|tốt|khá|trung bình khá|giỏi|hoàn thành tốt nhiệm vụ|hoàn thành xuất sắc nhiệm vụ|a|b|c',
    is: 'grade',
  },
  ...averages('trên|cao hơn|vượt|hơn', 'gt'),
  ...averages('dưới|thấp hơn|kém', 'lt'),
  ...averages('bằng|không thấp hơn|không dưới|bằng hoặc cao hơn|bằng hoặc trên|tối thiểu bằng|ít nhất bằng', 'gte'),
  { spell: 'ở mức|mức|đạt mức', is: 'atlevel gradehead' },
  { spell: 'mặt bằng chung|mặt bằng trung|mức chung|bình quân chung|trung bình chung', is: 'common' },
  {
    spell:
      'toàn tỉnh|trên toàn tỉnh|cấp tỉnh|của tỉnh|toàn quốc|cả nước|toàn thành phố|của thành phố|toàn xã|trong tỉnh|trong khu vực|khu vực|của cả nước',
    is: 'scope',
  },
  { spell: 'nâng cao|tăng|nâng|tăng cường|gia tăng', is: 'raise', value: 'increase' },
  { spell: 'giảm|giảm thiểu|hạn chế|rút ngắn|cắt giảm', is: 'lower', value: 'decrease' },
  { spell: 'giảm tối đa|giảm đến mức thấp nhất|cắt giảm tối đa', is: 'lower minimized', value: 'minimize' },
  { spell: 'tăng tối đa|nâng tối đa', is: 'raise', value: 'maximize' },
  {
    spell: 'tỷ lệ|tỷ trọng|chỉ số|mức độ|thời gian|số lượng|số|chi phí|thứ hạng|giao dịch|sai sót|tốc độ|mức',
    is: 'measure',
  },
  {
    spell:
      'tăng trưởng|tăng tốc|tăng cường|tăng giờ|gia tăng dân số|giảm nghèo|giảm trừ|giảm nhẹ|giảm phát thải|nâng cấp',
    is: 'opaque',
  },
  { spell: 'năng suất|hiệu quả|chất lượng', is: 'softmeasure' },
  { spell: 'chỉ|chỉ phải|chỉ cần|chỉ được|không quá', is: 'only' },
  { spell: 'không còn|không để xảy ra|không để|không phát sinh', is: 'none' },
  { spell: 'tổng số|tổng', is: 'base' },
  { spell: 'phần', is: 'partword' },
  { spell: 'phù hợp|tương xứng|thỏa đáng', is: 'fit' },
  { spell: 'một trong các|một trong những|một trong số các', is: 'oneof' },
]
