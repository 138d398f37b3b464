import { expand } from '../wording/expand.js'
import { fold } from '../wording/fold.js'
import { phrase } from '../wording/phrase.js'

/** What a share is taken of, by the words that say so; the first row that fits counts. */
const bases: readonly (readonly [string, RegExp])[] = [
  [
    'adults',
    phrase(
      '(?:dân số|người dân|công dân|người) (?:ở độ tuổi |trong độ tuổi )?trưởng thành',
      'từ đủ 1[4-8] tuổi(?: trở lên)?',
      'người dân từ 1[4-8] tuổi',
    ),
  ],
  ['eligible', phrase('(?:có )?đủ điều kiện')],
  ['all', phrase('trên tổng số (?:thủ tục|hồ sơ|giao dịch|dịch vụ)[^,;.]{0,40}')],
  ['households', phrase('(?:số )?hộ(?: gia đình| dân)?(?! kinh doanh| nghèo| sản xuất| cận nghèo)')],
  ['area', phrase('diện tích(?: tự nhiên)?')],
  ['villages', phrase('(?:số )?(?:thôn|bản|xóm|ấp|buôn|khóm|tổ dân phố|khu dân cư|khu phố)')],
  ['population', phrase('dân số', 'người dân', 'dân cư')],
  ['territory', phrase('trên địa bàn')],
]

/** The base a statement names for its rate, with the words that name it; `null` where it names none. */
export function baseOf(text: string): { readonly base: string; readonly words: string } | null {
  const plain = expand(fold(text))
  for (const [base, pattern] of bases) {
    const hit = pattern.exec(plain)
    if (hit !== null) return { base, words: hit[0] }
  }
  return null
}
