import { fold } from '../wording/fold.js'

const members =
  'cơ quan|phòng|ban|ngành|đơn vị|bộ phận|sở|thôn|xóm|bản|ấp|khóm|buôn|làng|tổ|khu phố|khu dân cư|địa phương|tổ chức|đoàn thể|hội|trường|doanh nghiệp|hợp tác xã|trạm|chi bộ|xã|phường|cán bộ|công chức|viên chức|cá nhân|thành viên|thủ trưởng|trưởng|đồng chí|ông|bà|cấp|lực lượng|chủ đầu tư|trung tâm|ủy ban|ubnd'
const many = new RegExp(
  `^(?:các|những|toàn thể|toàn bộ|tất cả|mọi|mỗi|từng)(?: các)? (?:${members})(?![A-Za-zÀ-ɏḀ-ỿ0-9])`,
  'u',
)
const generic =
  /^(?:(?:cơ quan|phòng|ban|ngành|đơn vị|bộ phận|đoàn thể|tổ chức|địa phương|thôn|xóm|bản|ấp|tổ dân phố|công chức|cán bộ|viên chức)(?: chuyên môn| liên quan| có liên quan| trực thuộc| thuộc| khác)*(?: ?, ?| và |; ?| |-|$))+(?:xã|phường|đặc khu|ubnd.{0,30}|chức năng)?$/u
const heads =
  /^(?:thủ trưởng|người đứng đầu|lãnh đạo|trưởng|bí thư)(?: các)? (?:cơ quan|phòng|ban|ngành|đơn vị|thôn|xóm|bản|ấp|tổ dân phố|khu phố)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u
const several =
  /^(?:thủ trưởng|người đứng đầu|lãnh đạo|trưởng) (?:các )?(?:cơ quan|phòng|ban|ngành|đơn vị)(?: ?, ?| và |$| liên| có| chuyên| thuộc| trực)/u

/**
 * Whether a body as written is many at once, so that none of them answers: "Các phòng, ban liên quan", "Cơ quan, đơn
 * vị", "UBND các xã". A named office is none, also with "và" or a comma in its name.
 */
export function isCollective(name: string): boolean {
  const written = fold(name).trim()
  return (
    many.test(written) ||
    generic.test(written) ||
    (heads.test(written) && (several.test(written) || written.includes(' các '))) ||
    /^(?:ubnd|ủy ban nhân dân) các (?:xã|phường)/u.test(written)
  )
}

/** Whether somebody is named and all of them are collectives. */
export function onlyCollective(bodies: readonly string[]): boolean {
  return bodies.length > 0 && bodies.every(isCollective)
}
