/** Names of bodies that issue documents, without their place; several spellings of one in a row. */
export const bodies: readonly string[] = [
  'bộ chính trị|ban bí thư|ban chấp hành trung ương|ban chấp hành trung ương đảng|trung ương đảng|trung ương|tổng bí thư|đảng',
  'bộ chính trị , ban bí thư|ban bí thư trung ương đảng|ban bí thư trung ương',
  'ban chấp hành|ban thường vụ|thường trực|btv|bch|ban chấp hành đảng bộ|thường vụ',
  'đảng bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng ủy các cơ quan|chi bộ|đảng ủy chính phủ|đảng ủy ubnd|đảng ủy ủy ban nhân dân',
  'quốc hội|ủy ban thường vụ quốc hội|chủ tịch nước|chính phủ|thủ tướng chính phủ|thủ tướng|phó thủ tướng chính phủ|văn phòng chính phủ|văn phòng quốc hội|hội đồng bộ trưởng',
  'ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|chủ tịch ủy ban nhân dân|chủ tịch ubnd|văn phòng hđnd và ubnd|văn phòng ubnd|ub',
  'văn phòng trung ương đảng|văn phòng trung ương|ban tổ chức trung ương|ban tuyên giáo trung ương|ban tuyên giáo và dân vận trung ương|ủy ban kiểm tra trung ương|ban nội chính trung ương|ban kinh tế trung ương|ban chính sách , chiến lược trung ương',
  'văn phòng|ban tổ chức|ban tuyên giáo|ban tuyên giáo và dân vận|ủy ban kiểm tra|ban xây dựng đảng|ban nội chính',
  'mặt trận tổ quốc|mặt trận tổ quốc việt nam|ủy ban mặt trận tổ quốc|ủy ban mặt trận tổ quốc việt nam|ủy ban trung ương mặt trận tổ quốc việt nam|tổng liên đoàn lao động việt nam|liên đoàn lao động|ban chấp hành trung ương đoàn|trung ương đoàn|hội liên hiệp phụ nữ việt nam|hội nông dân việt nam|hội cựu chiến binh việt nam',
  'kiểm toán nhà nước|ngân hàng nhà nước|ngân hàng nhà nước việt nam|thanh tra chính phủ|ủy ban dân tộc|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao|hội đồng thẩm phán tòa án nhân dân tối cao',
  'công an|công an tỉnh|công an thành phố|trung tâm phục vụ hành chính công|phòng văn hóa - xã hội|phòng văn hóa và xã hội|phòng kinh tế|phòng kinh tế và hạ tầng',
]

/** Fields of ministries and departments: "Bộ" or "Sở" before each is a body. */
export const fields: readonly string[] = [
  'công an',
  'quốc phòng',
  'ngoại giao',
  'tư pháp',
  'tài chính',
  'kế hoạch và đầu tư',
  'công thương',
  'nông nghiệp và phát triển nông thôn',
  'nông nghiệp và môi trường',
  'giao thông vận tải',
  'xây dựng',
  'tài nguyên và môi trường',
  'thông tin và truyền thông',
  'khoa học và công nghệ',
  'lao động - thương binh và xã hội',
  'lao động , thương binh và xã hội',
  'văn hóa , thể thao và du lịch',
  'văn hóa và thể thao',
  'giáo dục và đào tạo',
  'y tế',
  'nội vụ',
  'dân tộc và tôn giáo',
]

/** Committees, whose field is part of their name. */
export const committees: readonly string[] = [
  'ban chỉ đạo|ban chỉ đạo trung ương|ban chỉ đạo quốc gia|ban chỉ đạo của chính phủ|cơ quan thường trực|tổ công tác|tổ giúp việc|hội đồng tư vấn|văn phòng ban chỉ đạo',
]

/** What a steering committee is for, as part of its name. */
export const topics: readonly string[] = [
  'về phát triển khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số',
  'về phát triển khoa học , công nghệ , đổi mới sáng tạo , chuyển đổi số',
  'phát triển khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số',
  'về phát triển khoa học , công nghệ , đổi mới sáng tạo , chuyển đổi số và đề án 06',
  'về phát triển khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số và đề án 06',
  'về phát triển khoa học công nghệ , đổi mới sáng tạo và chuyển đổi số',
  'về phát triển khoa học và công nghệ , đổi mới sáng tạo và chuyển đổi số',
  'về chuyển đổi số',
  'về cải cách hành chính',
]
