import type { LexiconEntry } from '@commune-plan/vietnamese'

const nouns = (spell: string): LexiconEntry => ({ spell, is: 'noun' })

/** Nouns that plans count, and units of measure. A noun that is not here is taken from the two words behind a number. */
export const nounWords: readonly LexiconEntry[] = [
  nouns('mô hình|mô hình điểm|điểm nhấn|sáng kiến|giải pháp|đề tài|dự án|nhiệm vụ|đề án|chương trình|kế hoạch|ý tưởng'),
  nouns('hộ|hộ dân|hộ nghèo|hộ cận nghèo|hộ gia đình|hộ kinh doanh|hộ sản xuất|người|người dân|nhân khẩu|lao động'),
  nouns(
    'xã|phường|đặc khu|thị trấn|huyện|quận|tỉnh|thành phố|thôn|bản|làng|ấp|xóm|buôn|phum|sóc|khu phố|tổ dân phố|khu dân cư|cụm dân cư',
  ),
  nouns(
    'đơn vị|đơn vị cấp huyện|đơn vị cấp xã|đơn vị hành chính|cơ quan|phòng|ban|ngành|sở|tổ chức|tập thể|cá nhân|nhóm|nhóm công nghệ|tổ|tổ công nghệ số cộng đồng|câu lạc bộ|trung tâm|viện|quỹ',
  ),
  nouns(
    'doanh nghiệp|doanh nghiệp khởi nghiệp|hợp tác xã|tổ hợp tác|cơ sở|cơ sở sản xuất|trang trại|khu|khu công nghiệp|cụm công nghiệp|gian hàng|sàn|chợ|chuỗi',
  ),
  nouns(
    'cán bộ|công chức|viên chức|đảng viên|chi bộ|học viên|học sinh|sinh viên|giáo viên|chuyên gia|kỹ sư|nhà khoa học|thành viên|đoàn viên|hội viên|đồng chí|đại biểu|nhân sự|thanh niên|nghệ nhân|chủ thể',
  ),
  nouns(
    'lượt|lượt người|lượt khách|lượt truy cập|hồ sơ|hồ sơ quá hạn|thủ tục|thủ tục hành chính|dịch vụ|dịch vụ công|giao dịch|tài khoản|văn bản|tài liệu|quy trình|cơ sở dữ liệu|bộ dữ liệu|hệ thống|nền tảng|ứng dụng|phần mềm',
  ),
  nouns(
    'sản phẩm|sản phẩm ocop|di tích|công trình|nhà|trường|trường học|trạm|trạm y tế|trạm bts|vị trí|địa điểm|camera|máy tính|máy|thiết bị|bộ|cái|chiếc|tuyến|tuyến đường|cây|con|vườn',
  ),
  nouns(
    'lớp|lớp tập huấn|khóa|khóa tập huấn|buổi|cuộc|cuộc thi|hội nghị|hội thảo|đợt|kỳ|phiên|chuyên đề|bài|bài viết|tin|tin bài|video|chuyên mục|kênh|trang|pano|tờ rơi|sự kiện',
  ),
  nouns(
    'tiêu chí|chỉ tiêu|chỉ số|điểm|giải|giải thưởng|bằng sáng chế|sáng chế|văn bằng|văn bằng bảo hộ|nhãn hiệu|chứng nhận|suất|đơn|hợp đồng|biên bản|vụ|vụ việc|sự cố|trường hợp|ca',
  ),
  nouns(
    'bậc|sao|tuổi|chốt|điểm cầu|phóng sự|hội viên|bản ghi|chữ ký số|chứng thư số|mã qr|loa|bảng tin|phòng họp|phòng họp trực tuyến|gian|không gian|không gian sáng tạo|không gian làm việc chung|đồng hồ|kiốt|điểm trường',
  ),
  nouns('ha|héc ta|hecta|km|m|m2|m3|km2|tấn|tạ|kg|gam|lít|kwh|mw|kw|tb|gb|mb|thuê bao|quốc gia|nước|đô thị|địa phương'),
  { spell: 'công nghệ|chiến lược|hoạt động', is: 'word' },
]
