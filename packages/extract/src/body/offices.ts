import { foldText } from '@commune-plan/vietnamese'

/** Words that names of bodies begin with; behind `!` the words that make something else of them ("phòng chống"). */
const offices = [
  'phòng !chống|ngừa|họp|học|cháy|thủ|vệ|tránh|dịch',
  'ban !hành|đầu|ngày|đêm',
  'sở !hữu|thích|trường|dĩ',
  'tổ !hợp(?! tác)|chức(?! chính trị| đảng| đoàn thể)',
  'hội !nghị|thảo|họp|nhập|đàm|thi|chợ|tụ|viên',
  'đoàn !kết|viên',
  'đội !ngũ',
  'trường !hợp|kỳ|quay',
  'trạm !bts|biến áp|thu phát|bơm|sạc',
  'bản !đồ|quyền|tin|ghi|chất|sắc|vẽ|kế|đăng|sao|chính|thân|lề|mẫu|án|cam kết',
  'làng !nghề',
  'thuế !suất|thu|giá',
  'viện !trợ',
  'ấp !trứng',
  ...(
    'văn phòng,vp,trung tâm,tt,công an,ubnd,ủy ban,uỷ ban,ubmttq,ub mttq,mttq,mặt trận,bch,bcđ,bộ phận,bộ chỉ huy,bộ tư lệnh,' +
    'đảng ủy,đảng uỷ,đảng bộ,chi bộ,chi ủy,cấp ủy,chi\\, đảng bộ,hđnd,hội đồng,liên đoàn,công đoàn,thành đoàn,tỉnh đoàn,' +
    'chi cục,cục,kho bạc,bưu điện,viễn thông,điện lực,ngân hàng,bảo hiểm,tòa án,viện kiểm sát,thanh tra,quân sự,đài,thư viện,' +
    'viettel,vnpt,mobifone,fpt,agribank,ttxvn,vtv,vov,doanh nghiệp,hợp tác xã,htx,công ty,tổng công ty,tập đoàn,liên hiệp,' +
    'thôn,xóm,buôn,khóm,khu phố,khu dân cư,thường trực,đồn biên phòng,hạt kiểm lâm,đại học'
  ).split(/(?<!\\),/u),
].map((office) => {
  const [word = '', others] = office.replace('\\,', ',').split(' !')
  return others === undefined ? word : String.raw`${word}(?!,? (?:${others})(?![\p{L}\p{M}]))`
})
/** What many are called together; no name of one. */
const general = 'cơ quan|đơn vị|đoàn thể|thủ trưởng'
/** Persons that are charged as bodies are. */
const persons = 'lãnh đạo|chủ tịch|phó chủ tịch|bí thư|thường vụ|công chức|cán bộ'
const head = String.raw`trưởng (?:các )?(?:thôn|xóm|bản|ấp|buôn|làng|khóm|khu|phòng|ban|trạm|công an)`
const end = String.raw`(?![\p{L}\p{M}])`
const office = new RegExp(String.raw`^(?:các\s+)?(?:${[...offices, head, general].join('|')})${end}`, 'u')
const officeOrPerson = new RegExp(String.raw`^(?:${[...offices, head, persons].join('|')})${end}`, 'u')
/** A ministry: "Bộ Công an", not "bộ tiêu chí". */
const ministry = /^Bộ\s+\p{Lu}/u

/** Whether words name a body, or bodies of one kind ("các thôn"). */
export function isBody(words: string): boolean {
  const text = words.trim()
  return text.length < 160 && (office.test(foldText(text)) || ministry.test(text))
}

/** Whether words begin with a single body or an office held by a person. */
export function beginsWithOffice(words: string): boolean {
  return officeOrPerson.test(foldText(words)) || ministry.test(words)
}
