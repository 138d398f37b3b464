import type { LexiconEntry } from '@commune-plan/vietnamese'

/** Words that head, bound and join expressions of time. Spellings in lower case, alternatives separated by `|`. */
export const timeWords: readonly LexiconEntry[] = [
  { spell: 'ngày', is: 'ngay', slips: 'ngàỷ|ngảy' },
  { spell: 'ngày làm việc', is: 'ngaylv' },
  { spell: 'tháng', is: 'thang', slips: 'thảng' },
  { spell: 'năm', is: 'nam', value: 5, slips: 'nãm|nâm|n¨m' },
  { spell: 'quý|quí', is: 'quy' },
  { spell: 'tuần|tuần lễ', is: 'tuan' },
  { spell: 'giờ|h', is: 'gio' },
  { spell: 'phút', is: 'phut' },
  { spell: 'thứ', is: 'thu' },
  { spell: 'chủ nhật', is: 'chunhat' },
  { spell: 'kỳ|kì', is: 'ky' },
  { spell: 'báo cáo', is: 'baocao' },
  { spell: 'kỳ báo cáo|kì báo cáo', is: 'kybaocao' },
  { spell: 'năm báo cáo', is: 'kybaocao', value: { years: 1 } },
  { spell: 'quý báo cáo', is: 'kybaocao', value: { months: 3 } },
  { spell: 'tháng báo cáo', is: 'kybaocao', value: { months: 1 } },
  { spell: 'kết quả|tình hình|tiến độ', is: 'ketqua' },
  { spell: 'giai đoạn|thời kỳ|thời kì', is: 'giaidoan', slips: 'giai đoan|giai đọan' },
  { spell: 'nhiệm kỳ|nhiệm kì|khóa|khoá', is: 'nhiemky' },
  { spell: 'năm học|niên học|niên khóa', is: 'namhoc' },
  { spell: 'năm tài chính|năm ngân sách|niên độ', is: 'namtc' },
  // bounds
  { spell: 'từ|bắt đầu từ|khởi đầu từ', is: 'tu' },
  { spell: 'kể từ|tính từ', is: 'tu ketu' },
  { spell: 'đến|tới|cho đến|cho tới', is: 'den' },
  { spell: 'đến hết|tới hết|cho đến hết|cho tới hết|hết', is: 'hethan' },
  { spell: 'tính đến|tính tới|tính đến hết|tính đến thời điểm|tính tới thời điểm', is: 'tinhden' },
  { spell: 'trước|trước thời điểm', is: 'truoc' },
  {
    spell:
      'chậm nhất|chậm nhất là|chậm nhất vào|chậm nhất đến|chậm nhất đến hết|chậm nhất trong|chậm nhất là trong|chậm nhất là vào|muộn nhất|muộn nhất là|muộn nhất vào|trễ nhất|không muộn hơn|không chậm hơn|không quá|hạn chót|hạn chót là|hạn hoàn thành|hạn nộp|hạn gửi|hạn báo cáo|hạn cuối|hạn cuối là',
    is: 'chamnhat',
  },
  { spell: 'tầm nhìn|tầm nhìn đến|tầm nhìn tới|tầm nhìn đến hết', is: 'tamnhin' },
  { spell: 'định hướng|định hướng đến|định hướng tới', is: 'dinhhuong' },
  { spell: 'trong', is: 'trong' },
  { spell: 'vào|lúc|vào lúc|vào hồi', is: 'vao' },
  { spell: 'trong vòng|trong khoảng|trong khoảng thời gian', is: 'trongvong' },
  { spell: 'trong thời hạn|trong thời gian|thời hạn', is: 'thoihan' },
  { spell: 'sau', is: 'sau' },
  { spell: 'tiếp theo|kế tiếp|liền kề|sau liền kề', is: 'tieptheo' },
  { spell: 'nay', is: 'nay' },
  { spell: 'này', is: 'nay2' },
  { spell: 'ngoái', is: 'ngoai' },
  { spell: 'trở đi|về sau|trở về sau', is: 'trodi' },
  { spell: 'đầu', is: 'dau' },
  { spell: 'đầu tiên', is: 'dau dautien' },
  { spell: 'giữa', is: 'giua' },
  { spell: 'cuối|cuối cùng', is: 'cuoi' },
  { spell: 'nửa', is: 'nua' },
  { spell: 'sáng|trưa|chiều|tối|đêm', is: 'daypart' },
  { spell: 'của|trong các', is: 'cua' },
  { spell: 'là', is: 'la' },
  { spell: 'và', is: 'va' },
  { spell: 'hoặc|hay', is: 'hoac' },
  { spell: 'những|các', is: 'cac' },
  { spell: 'theo', is: 'theo' },
  { spell: 'thuộc', is: 'thuoc' },
  { spell: 'cứ', is: 'cu' },
  { spell: 'kế', is: 'ke' },
  { spell: 'cho', is: 'cho' },
  { spell: 'sơ kết|tổng kết', is: 'ketqua' },
  { spell: 'cả', is: 'ca' },
  { spell: 'khi', is: 'khi' },
  { spell: 't', is: 'thangletter', caps: true },
  { spell: 'q', is: 'quyletter', caps: true },
  { spell: 'có', is: 'co' },
  { spell: 'hoàn thành|xong|hoàn thành xong|thực hiện xong|hoàn tất', is: 'xong' },
  {
    spell:
      'các tháng tiếp theo|những tháng tiếp theo|thời gian tiếp theo|những năm tiếp theo|các năm tiếp theo|những năm sau|các năm sau|những năm tới|các năm tới',
    is: 'onwards',
  },
]

/** Words of repetition. The value of a `cad` word is its interval. */
export const cadenceWords: readonly LexiconEntry[] = [
  { spell: 'hằng ngày|hàng ngày|mỗi ngày|từng ngày', is: 'cad', value: { days: 1 } },
  { spell: 'hằng tuần|hàng tuần|mỗi tuần|từng tuần', is: 'cad', value: { weeks: 1 }, slips: 'hẳng tuần|hăng tuần' },
  {
    spell: 'hằng tháng|hàng tháng|mỗi tháng|từng tháng',
    is: 'cad',
    value: { months: 1 },
    slips: 'hẳng tháng|hăng tháng|hắng tháng',
  },
  {
    spell: 'hằng quý|hàng quý|mỗi quý|từng quý|hằng quí|hàng quí|mỗi quí',
    is: 'cad',
    value: { months: 3 },
    slips: 'hẳng quý|hăng quý|hắng quý',
  },
  {
    spell: 'hằng năm|hàng năm|mỗi năm|từng năm|thường niên',
    is: 'cad',
    value: { years: 1 },
    slips: 'hàng nãm|hằng nãm|hẳng năm|hăng năm|hắng năm|hàng n¨m|hằng n¨m|hàng nam|hằng nam',
  },
  { spell: 'hằng|hàng', is: 'hang' },
  { spell: 'mỗi', is: 'moi' },
  { spell: 'định kỳ|định kì|theo định kỳ', is: 'dinhky', slips: 'đinh kỳ|định ky|đinh ky' },
  {
    spell: 'thường xuyên|liên tục|không gián đoạn',
    is: 'continuous',
    slips: 'thương xuyên|thuờng xuyên|thường xuyện|thường xuyen|thưởng xuyên|thừơng xuyên|thường xuyền',
  },
  { spell: 'nhiệm vụ', is: 'nhiemvu' },
  { spell: 'đột xuất', is: 'dotxuat', slips: 'đột xuât|đột suất|đột xuật' },
  {
    spell:
      'khi có yêu cầu|khi được yêu cầu|khi yêu cầu|khi có yêu cầu của cấp trên|khi cần thiết|khi cần|khi có chỉ đạo|khi phát sinh|khi có phát sinh',
    is: 'onrequest',
  },
  { spell: 'theo yêu cầu|theo yêu cầu của cấp trên|theo chỉ đạo|theo chỉ đạo của cấp trên', is: 'asasked' },
  { spell: 'lần', is: 'lan' },
  { spell: 'ít nhất|tối thiểu|không ít hơn|ít nhất là', is: 'atleast' },
]

/** Words that would be time words but are not, and words whose time no calendar fixes. */
export const hidingWords: readonly LexiconEntry[] = [
  {
    spell:
      'trước mắt|trước hết|trước tiên|trước đây|trước đó|trước nay|trước pháp luật|sau đây|sau đó|sau cùng|sau này|về trước|trước sau|sau đại học',
    is: 'opaque',
  },
  {
    spell:
      'đầu tư|đứng đầu|hàng đầu|dẫn đầu|ban đầu|lần đầu|lần đầu tiên|đầu mối|đầu ra|đầu vào|đi đầu|đầu người|đầu cuối|bắt đầu|bước đầu|thiết bị đầu cuối|đầu ngành|đầu báo cáo|đầu việc|cuối nguồn|mở đầu',
    is: 'opaque',
  },
  {
    spell:
      'sáng tạo|sáng kiến|sáng chế|ánh sáng|tỏa sáng|tối ưu|tối ưu hóa|tối ưu hoá|tối đa|tối cao|tối mật|đêm ngày|ban đêm|chiều dài|chiều rộng|chiều cao|chiều sâu|đa chiều|nhiều chiều|một chiều|hai chiều|ba chiều|chiều hướng|theo chiều|soi sáng|trong sáng|sáng suốt|sáng lập|thắp sáng|chiếu sáng|cáp quang tối',
    is: 'opaque',
  },
  {
    spell:
      'năng suất|khoa học|việt nam|miền nam|hàng hóa|hàng hoá|mặt hàng|ngân hàng|hàng việt|đặt hàng|khách hàng|bán hàng|đơn hàng|hàng rào|cửa hàng|hàng loạt|hàng trăm|hàng nghìn|hàng ngàn|hàng triệu|hàng ngũ|quý báu|cao quý|quý khách|kim khí quý|từ chối|từ thiện|từ điển|từ ngữ|từ bỏ|từ khóa|từ xa|từ đó|từ trên|từ dưới|từng bước|đến nơi|đến chốn|tới hạn|hết sức|hầu hết|hết lòng|trong đó|trong sạch|trong suốt|trong khi|trong nước|tư nhân|đầu tư công|tư vấn|tư duy|tư tưởng|tư pháp|tư cách|tư liệu|công tư|riêng tư|tư thục|năm sau cao hơn năm trước|tháng thanh niên|ngày hội|ngày càng|ngày công|ngày chuyển đổi số|ngày pháp luật|ngày nay|ngày đêm|tháng cao điểm|tuần tra|tuần hoàn|tuần lễ chuyển đổi số|thứ tự|thứ trưởng|thứ cấp|thứ yếu|thứ hạng|thứ bậc|thứ nhất|thứ nhì|kh - cn|kh & cn|khcn|từ viết tắt|số từ|kỳ thi|kỳ vọng|học kỳ',
    is: 'opaque',
  },
  {
    spell:
      'phiên họp|phiên họp thường kỳ|kỳ họp|hội nghị|lần|khóa|khoá|đại hội|phiên|hạng|vị trí|đợt|bước|vòng|tập|quyển|chương|cuộc họp|buổi|thế hệ|cách mạng công nghiệp lần|nghị quyết|tiêu chí|mục|nhóm|điều|khoản|điểm',
    is: 'ordhead',
  },
  {
    spell:
      'giai đoạn mới|theo từng giai đoạn|từng giai đoạn|kỷ nguyên mới|trong kỷ nguyên mới|trong giai đoạn mới|thời kỳ mới|trong thời kỳ mới',
    is: 'vague',
  },
  {
    spell:
      'mọi nơi , mọi lúc|mọi lúc , mọi nơi|mọi lúc mọi nơi|mọi nơi mọi lúc|thời gian tới|trong thời gian tới|thời gian qua|trong thời gian qua|trong thời gian sớm nhất|sớm nhất|trong thời gian sắp tới',
    is: 'vague',
  },
  { spell: 'ngắn hạn', is: 'shortterm' },
  { spell: 'trung hạn', is: 'midterm' },
  { spell: 'dài hạn', is: 'longterm' },
  { spell: 'lộ trình|tiến độ|kế hoạch|hướng dẫn|chỉ đạo|quy định', is: 'pointed' },
]

/** Words of conditions, events and distances. */
export const eventWords: readonly LexiconEntry[] = [
  { spell: 'sau khi', is: 'saukhi' },
  { spell: 'trước khi', is: 'truockhi' },
  { spell: 'so với', is: 'sovoi' },
  {
    spell:
      'ngày ký|ngày ký ban hành|ngày ban hành|ngày ký kết|ngày phê duyệt|ngày có hiệu lực|ngày được phê duyệt|ngày ký quyết định',
    is: 'eventday',
  },
  { spell: 'ngay sau khi|ngay khi', is: 'ngaysaukhi' },
  { spell: 'khi có|khi xảy ra|khi đủ', is: 'khico' },
  {
    spell:
      'sắp xếp|sáp nhập|hợp nhất|nghiệm thu|tổng kết|sơ kết|kiểm tra|thanh tra|phê duyệt|ban hành|hội nghị|đại hội|thẩm định|bàn giao|kết thúc|ký kết|thành lập',
    is: 'eventnoun',
  },
]

/** Words of the lunar calendar. The value of `lunarmonth` is its number. */
export const lunarWords: readonly LexiconEntry[] = [
  { spell: 'tháng giêng', is: 'lunarmonth', value: 1 },
  { spell: 'tháng chạp|chạp', is: 'lunarmonth', value: 12 },
  { spell: 'âm lịch|al|âl', is: 'amlich' },
  { spell: 'dương lịch', is: 'duonglich' },
  { spell: 'rằm', is: 'ram' },
  { spell: 'mùng|mồng', is: 'mung' },
  { spell: 'tết|tết nguyên đán|tết âm lịch', is: 'tet' },
  ...stemsAndBranches(),
]

function stemsAndBranches(): LexiconEntry[] {
  const stems = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ|kỉ', 'canh', 'tân', 'nhâm', 'quý|quí']
  const branches = ['tý|tí', 'sửu', 'dần', 'mão|mẹo', 'thìn', 'tỵ|tị', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi']
  return Array.from({ length: 60 }, (_, value) => {
    const spell = stems[value % 10]!.split('|')
      .flatMap((stem) => branches[value % 12]!.split('|').map((branch) => `${stem} ${branch}`))
      .join('|')
    return { spell, is: 'canchi', value }
  })
}
