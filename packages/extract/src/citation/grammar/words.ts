import { buildLexicon, type Lexicon, type LexiconEntry } from '@commune-plan/vietnamese'
import { bodies, committees, fields, topics } from '../data/bodies.js'
import { codeVariants, documentTypes } from '../data/document-types.js'
import { knownDocuments } from '../data/known-documents.js'
import { lawNames } from '../data/law-names.js'
import { organs } from '../data/organs.js'

const spaced = (text: string): string =>
  text
    .replace(/([-/&])/gu, ' $1 ')
    .replace(/\s+/gu, ' ')
    .trim()
/** Codes that cannot be taken for a word of small letters. */
const plain = new Set(['NQ', 'QĐ', 'NĐ', 'TW', 'UBND', 'HĐND', 'BCĐTW'])
const caps = (code: string): boolean => code === code.toUpperCase() && !plain.has(code)
const lawTypes = new Set(['Luật', 'Bộ luật', 'Pháp lệnh'])

const typeWords: readonly LexiconEntry[] = documentTypes.map((type) => ({
  spell: [type.name, ...(type.also ?? [])].join('|').toLowerCase(),
  is: `type${type.short === true ? ' shorttype' : ''}${lawTypes.has(type.name) ? ' lawtype' : ''}${type.name === 'Hiến pháp' ? ' constitution' : ''}${type.name === 'Nghị quyết' ? ' resolution' : ''}`,
  value: type,
}))

const codeWords: readonly LexiconEntry[] = [...new Set(documentTypes.flatMap((type) => type.codes))].map((code) => ({
  spell: code.toLowerCase(),
  is: 'code',
  value: code,
  caps: caps(code),
}))
const variantWords: readonly LexiconEntry[] = Object.entries(codeVariants)
  .filter(([written, taken]) => written.toLowerCase() !== taken.toLowerCase())
  .map(([written, taken]) => ({
    spell: taken.toLowerCase(),
    slips: written.toLowerCase(),
    is: 'code',
    value: taken,
    caps: true,
  }))

const organWords: readonly LexiconEntry[] = organs.flatMap((organ) => {
  const spell = spaced(organ.code).toLowerCase()
  const slips = organ.variants?.map((variant) => spaced(variant).toLowerCase()).join('|')
  return [{ spell, is: 'organ', value: organ, caps: caps(organ.code), ...(slips === undefined ? {} : { slips }) }]
})

/** Terms of the National Assembly and its Standing Committee, with the digit that recognition takes for a letter. */
const assemblies: readonly LexiconEntry[] = Array.from({ length: 12 }, (_, at) => at + 8).flatMap((term) =>
  ['QH', 'UBTVQH'].map((body) => {
    const spell = `${body}${term}`.toLowerCase()
    const slips = spell.includes('1') ? { slips: `${spell.replace('1', 'l')}|${spell.replace('1', 'i')}` } : {}
    return { spell, is: 'assembly organ', value: { code: `${body}${term}`, system: 'state' }, ...slips }
  }),
)

const bodyWords: readonly LexiconEntry[] = [
  ...bodies.map((spell) => ({ spell, is: 'body' })),
  { spell: 'bct|bbt', is: 'body', caps: true },
  ...committees.map((spell) => ({ spell, is: 'body committee' })),
  ...fields.flatMap((field) => [
    { spell: `bộ ${field}|bộ trưởng bộ ${field}`, is: 'body' },
    { spell: `sở ${field}|giám đốc sở ${field}`, is: 'body' },
  ]),
  ...topics.map((spell) => ({ spell, is: 'topic' })),
  {
    spell: 'tỉnh|thành phố|tp|xã|phường|huyện|quận|thị xã|thị trấn|đặc khu|thành phố trực thuộc trung ương',
    is: 'placekind',
  },
  { spell: 'tp .', is: 'placekind' },
  { spell: 'đồng chí|ông|bà', is: 'comrade' },
  {
    spell:
      'ủy viên ban chấp hành trung ương đảng|ủy viên trung ương đảng|ủy viên bộ chính trị|bí thư tỉnh ủy|phó bí thư tỉnh ủy|bí thư thành ủy|phó bí thư thành ủy|bí thư đảng ủy|phó bí thư đảng ủy|trưởng ban chỉ đạo|phó trưởng ban chỉ đạo|chủ tịch|phó chủ tịch|bí thư trung ương đảng',
    is: 'title',
  },
]

const frame: readonly LexiconEntry[] = [
  { spell: 'số', is: 'so' },
  { spell: 'của|do', is: 'of' },
  { spell: 'ngày', is: 'day' },
  { spell: 'tháng', is: 'month' },
  { spell: 'năm', is: 'year' },
  { spell: 'này|nêu trên|nói trên|trên đây', is: 'this' },
  { spell: 'và', is: 'and' },
  { spell: 'trong|tại|theo', is: 'within' },
  { spell: 'kèm theo|ban hành kèm theo', is: 'enclosed' },
  { spell: 'phụ lục|phụ biểu|biểu mẫu', is: 'annex' },
  { spell: 'điều', is: 'article' },
  { spell: 'khoản', is: 'clause' },
  { spell: 'điểm', is: 'point' },
  { spell: 'mục|tiểu mục|phần|chương', is: 'section' },
  { spell: 'lần thứ', is: 'nth' },
  { spell: 'lần thứ nhất|lần thứ hai|lần thứ ba|lần thứ tư|lần thứ năm', is: 'nthword' },
  { spell: 'các|những', is: 'plural' },
  { spell: 'nhiệm kỳ', is: 'term' },
  { spell: 'khóa|khoá', is: 'sitting' },
  {
    spell: 'đại hội|đại hội đại biểu|đại hội đảng|đại hội đảng bộ|đại hội đại biểu toàn quốc|đại hội đại biểu đảng bộ',
    is: 'congress',
  },
  { spell: 'tcvn|qcvn|tcxdvn|tccs|tcn', is: 'standard', caps: true },
  { spell: 'iso|iec', is: 'standard iso', caps: true },
  { spell: 'a|b|c|d|đ|e|g|h|i|k', is: 'letter' },
  { spell: 'đường|phố|ngõ|ngách|tổ|thôn', is: 'street' },
  {
    spell:
      'quy định|về|về việc|ban hành|phê duyệt|bảo đảm|có hiệu lực|được|thì|để|là|có|thực hiện|triển khai|triển khai thực hiện|tổ chức thực hiện|trên địa bàn|giai đoạn|sửa đổi|bổ sung|cho|trình|giao|yêu cầu|đã|sẽ|phải|với',
    is: 'stop',
  },
]

const aliasWords: readonly LexiconEntry[] = knownDocuments.flatMap((known) =>
  known.aliases.map((alias) => ({ spell: spaced(alias.toLowerCase()), is: 'alias', value: known })),
)
const lawWords: readonly LexiconEntry[] = lawNames.map((spell) => ({ spell, is: 'lawname' }))
const numberSlips: readonly LexiconEntry[] = [
  {
    spell: 'đề án 06',
    slips: 'đề án o6|đề án 0 6',
    is: 'alias',
    value: knownDocuments.find((known) => known.symbol === '06/QĐ-TTg'),
  },
]

/** Words of all citation rows. */
export const citationLexicon: Lexicon = buildLexicon(
  typeWords,
  codeWords,
  variantWords,
  organWords,
  assemblies,
  bodyWords,
  frame,
  aliasWords,
  numberSlips,
  lawWords,
)
