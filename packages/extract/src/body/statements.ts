import { foldText } from '@commune-plan/vietnamese'

/** A stretch of a text: offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const sentenceEnd = /[.!?]["”’)]*(?=\s+["“‘]?[\p{Lu}\d≥])/gu
/** Abbreviations whose dot ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|P|Q|X|Tr|ThS|TS|PGS|GS|KS|Ô|Ông|tr|v\.v|St|No|Số)\.$/u
const verbs = new Set(
  (
    'bảo đảm,đảm bảo,xây dựng,triển khai,tăng cường,đẩy mạnh,phối hợp,hỗ trợ,thực hiện,tổ chức,nâng cao,nâng cấp,góp phần,' +
    'khuyến khích,hoàn thành,hoàn thiện,phát triển,phát huy,duy trì,tiếp tục,phấn đấu,phần đầu,phân đấu,rà soát,ban hành,' +
    'thúc đẩy,tham mưu,chủ động,chủ trì,đổi mới,ứng dụng,huy động,tạo lập,tạo điều,từng bước,số hóa,cung cấp,cập nhật,' +
    'khai thác,kết nối,tuyên truyền,hướng dẫn,đào tạo,bồi dưỡng,tập huấn,bố trí,đầu tư,ưu tiên,kịp thời,thường xuyên,' +
    'kiểm tra,giám sát,theo dõi,đề xuất,đưa vào,thu hút,hình thành,mở rộng,giảm thiểu,cắt giảm,lồng ghép,xác định,' +
    'tích hợp,vận hành,quản lý,tập trung,bám sát,giao nhiệm,yêu cầu,chỉ đạo,phân công,tham gia,đăng ký,vận động,cụ thể,quán triệt,cân đối,công khai,đôn đốc,kiện toàn,' +
    'tổng hợp,tổng kết,sơ kết,thẩm định,phê duyệt,biên soạn,thí điểm,nhân rộng,khảo sát,lắp đặt,trang bị,chuẩn hóa'
  ).split(','),
)

/**
 * Cuts a running paragraph into statements: at full stops and at semicolons, not inside brackets or quotes. An
 * enumeration without figures that a colon or "về" opens stays one statement.
 *
 * @param text a paragraph as shown
 * @returns stretches without blanks, semicolons and colons at their ends
 */
export function statements(text: string): Stretch[] {
  return sentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const numbered = enumerated(text, sentence)
    if (numbered !== null) return numbered
    const cuts = semicolons(words)
    if (cuts.length === 0 || isEnumeration(words, cuts)) return trimmed(text, [sentence])
    const edges = [-1, ...cuts, words.length]
    const pieces = edges
      .slice(0, -1)
      .map((edge, index) => ({ start: sentence.start + edge + 1, end: sentence.start + edges[index + 1]! }))
    return trimmed(text, pieces)
  })
}

const enumerator = /(?:^|[\s:;,])(\((?:[ivx]{1,4}|\d{1,2}|[a-hđ])\)\s*)(?=\S)/giu

/** "… như sau: (i) 100% …; (ii) tối thiểu 80% …": the numbered parts; what leads into them is none. */
function enumerated(text: string, { start, end }: Stretch): Stretch[] | null {
  const words = text.slice(start, end)
  const marks = [...words.matchAll(enumerator)]
  const first = marks[0]
  if (first === undefined || marks.length < 2 || !/:\s*$/u.test(words.slice(0, first.index + 1))) return null
  if (!/\d\s*%|[≥≤]|\d{2,}/u.test(words)) return null
  const pieces = marks.map((match, index) => ({
    start: start + match.index + match[0].length,
    end: start + (marks[index + 1]?.index ?? words.length) + (index + 1 < marks.length ? 1 : 0),
  }))
  return trimmed(text, pieces)
}

/** The sentences of a text. */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(start, match.index - 12), match.index + 1)
    if (abbreviation.test(before) || insideBrackets(text, start, match.index)) continue
    found.push({ start, end })
    start = end
  }
  found.push({ start, end: text.length })
  return trimmed(text, found)
}

/** Drops blanks, and semicolons and colons at the end; empty stretches go. */
export function trimmed(text: string, stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap(({ start, end }) => {
    let from = start
    let to = end
    while (from < to && /\s/u.test(text[from]!)) from++
    while (to > from && /[\s;:]/u.test(text[to - 1]!)) to--
    return from < to ? [{ start: from, end: to }] : []
  })
}

function semicolons(words: string): number[] {
  const cuts: number[] = []
  let depth = 0
  for (let at = 0; at < words.length; at++) {
    const sign = words[at]!
    if (sign === '(' || sign === '“') depth++
    else if ((sign === ')' || sign === '”') && depth > 0) depth--
    else if (sign === ';' && depth === 0) cuts.push(at)
  }
  return cuts
}

function insideBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at)
  return (before.match(/\(/gu)?.length ?? 0) > (before.match(/\)/gu)?.length ?? 0) && at - from < 600
}

function isEnumeration(words: string, cuts: readonly number[]): boolean {
  if (/\d\s*%|[≥≤]|\d{2,}/u.test(words)) return false
  const first = words.slice(0, cuts[0])
  if (first.includes(':')) return true
  if (!/(?<![\p{L}\p{M}])về(?![\p{L}\p{M}])/u.test(first)) return false
  return cuts.every((cut) => !startsWithVerb(words.slice(cut + 1)))
}

/** Whether a text begins with one of the verbs that tasks and objectives begin with. */
export function startsWithVerb(text: string): boolean {
  const [first = '', second = ''] = foldText(text.trimStart().slice(0, 40)).split(/[\s,.;:]+/u)
  return verbs.has(`${first} ${second}`)
}
