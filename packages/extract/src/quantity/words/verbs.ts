import type { LexiconEntry } from '@commune-plan/vietnamese'

const rise = 'tăng|tăng thêm|nâng|nâng lên|tăng lên|cải thiện'
const fall = 'giảm|giảm bớt|hạ|cắt giảm|rút ngắn|kéo giảm|giảm xuống'

/** Verbs before a quantity, and words between its parts. */
export const verbWords: readonly LexiconEntry[] = [
  {
    spell: 'phấn đấu|phấn đấu đạt|phấn đấu có',
    is: 'aspire',
    slips: 'phần đầu|phân đấu|phân đầu|phấn đẩu|phẩn đấu|phấn đầu|phần đấu|phấn dấu',
  },
  { spell: 'duy trì|giữ vững|giữ|duy trì ở mức|duy trì mức', is: 'maintain' },
  { spell: 'bảo đảm|đảm bảo', is: 'ensure' },
  { spell: 'đạt|đạt được|đạt tỷ lệ|đạt mức|đạt tới|đạt từ', is: 'reach' },
  { spell: 'đạt|có|x|đã có|đã hoàn thành', is: 'done alone' },
  { spell: 'hoàn thành|được', is: 'done' },
  {
    spell: 'có|chiếm|là|hoàn thành|bố trí|mỗi',
    is: 'have',
  },
  {
    spell: 'xây dựng|triển khai|thí điểm|tổ chức|thành lập|lựa chọn|lắp đặt|đầu tư|mở|ban hành|đăng ký|công nhận',
    is: 'does',
  },
  { spell: 'trong đó', is: 'linking' },
  { spell: 'chưa đạt|không đạt', is: 'unreached' },
  { spell: rise, is: 'rise', value: 'up' },
  { spell: fall, is: 'fall', value: 'down' },
  { spell: 'gấp|gấp lên', is: 'multiple' },
  { spell: 'gấp đôi', is: 'multiplied', value: '2' },
  { spell: 'gấp rưỡi', is: 'multiplied', value: '1.5' },
  { spell: 'gấp ba', is: 'multiplied', value: '3' },
  {
    spell: 'bình quân|trung bình|bình quân mỗi năm|bình quân hằng năm|bình quân hàng năm|trung bình mỗi năm',
    is: 'average',
  },
  { spell: 'còn|xuống còn|xuống|chỉ còn|về còn', is: 'down' },
  { spell: 'lên|lên mức|lên đến|lên tới', is: 'up' },
  { spell: 'từ', is: 'from' },
  { spell: 'đến|tới', is: 'to' },
  { spell: 'thêm', is: 'more' },
  { spell: 'mỗi|một|hằng|hàng', is: 'each' },
  { spell: 'trong', is: 'inside' },
  { spell: 'và', is: 'and' },
  { spell: 'hoặc|hay', is: 'or' },
  { spell: 'của', is: 'of' },
  { spell: 'so với|so', is: 'versus' },
  { spell: 'để', is: 'sothat' },
  { spell: 'lần lượt|lần lượt là|tương ứng|tương ứng là', is: 'respective' },
  {
    spell: 'kế hoạch|kế hoạch được giao|kế hoạch giao|chỉ tiêu được giao|chỉ tiêu giao|dự toán được giao|dự toán',
    is: 'plan noun',
  },
  { spell: 'cùng kỳ|cùng kỳ năm trước|năm trước|năm ngoái', is: 'lastyear' },
]
