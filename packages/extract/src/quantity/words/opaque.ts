import type { LexiconEntry } from '@commune-plan/vietnamese'

/** Words whose syllables look like numbers or comparators and are none. */
export const opaqueWords: readonly LexiconEntry[] = [
  '5 rõ|6 rõ|4 tại chỗ|3 không|5 không 3 sạch|3 sẵn sàng',
  '2 cấp|02 cấp|hai cấp|3 cấp|ba cấp|4 cấp|bốn cấp',
  '2g|3g|4g|5g|6g|4 . 0|5 . 0|3 . 0|2 . 0|b2b|b2c|c2c|h2o|co2|24 / 7|24 / 24|24h|3d|2d',
  'một số|một cách|một phần|một cửa|một cửa liên thông|một cửa điện tử|một lúc|một mặt|một bộ phận|một chiều|thống nhất|duy nhất|một vài|một loạt',
  'ba đột phá|nhà thứ ba|bên thứ ba|hai chiều|hai bên|tư nhân|tư vấn|tư liệu|tư tưởng|vật tư|tư pháp|tư cách',
  'trên địa bàn|trên cơ sở|trên phạm vi|trên môi trường|trên nền tảng|trên tổng số|trên toàn|trên hệ thống|trên không gian|trên internet|trên mạng|trên các|trên cổng|trên từng|nêu trên|cấp trên|ở trên|dựa trên|trên đây|trên dân số|trên cả nước|trên thực tế',
  'hơn nữa|hơn hết|tốt hơn|nhanh hơn|cao cấp|vượt qua|vượt bậc|vượt trội|quá trình|quá hạn|quá độ|cấp dưới|dưới đây|dưới dạng|dưới hình thức|dưới sự|trở thành|quá tải|thông qua|trước hạn',
  'gần dân|gần gũi|gần đây|gần nhất|đúng hạn|đúng quy định|đúng tiến độ|bằng văn bản|công bằng|cân bằng|mặt bằng|khoảng cách|tầm nhìn|tầm quan trọng|tầm cao|tầm trung|đúng mức|đúng quy trình',
  'web 2 . 0|web 3 . 0|iso 9001|ipv6|ipv4|wifi 6|công nghiệp 4 . 0|cách mạng công nghiệp 4 . 0|cmcn 4 . 0|chợ 4 . 0|covid - 19',
].map((spell) => ({ spell, is: 'opaque' }))
