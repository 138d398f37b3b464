import { isBody } from '../body/offices.js'
import type { CellText } from './read-rows.js'

const bullet = /^[-–•+*]\s*/u
const goesOn = /(?:[-–,/&(:]|(?:^|\s)(?:và|với|cùng|của|phối hợp|là))$/iu
/** The beginning of a name whose rest stands on the next line. */
const office = /^(?:(?:ủy|uỷ) ban|ban chấp hành|ban thường vụ|hội|hội đồng|văn phòng|trung tâm|phòng|trường|trạm)$/iu

/**
 * The bodies of a cell as one line: paragraphs of the cell that each begin a body are parted by semicolons, so that
 * "Phòng Kinh tế ⏎ Công an xã" are two; a name that goes on in the next paragraph stays whole.
 *
 * @returns empty where there is no cell
 */
export function bodyLines(words: CellText | undefined): string {
  if (words === undefined) return ''
  if (words.cells.every((cell) => cell.breaks === undefined)) return words.text
  const starts: number[] = []
  let begin = 0
  for (const cell of words.cells) {
    for (const at of cell.breaks ?? []) starts.push(begin + at)
    begin += cell.text.length + 1
  }
  let line = ''
  let from = 0
  for (const to of [...starts, words.text.length]) {
    const next = words.text.slice(from, to).trim()
    from = to
    if (next === '') continue
    line = line === '' ? next : parts(line, next) ? `${line.replace(/[\s.;]+$/u, '')}; ${next}` : `${line} ${next}`
  }
  return line
}

function parts(before: string, next: string): boolean {
  const last = before.slice(before.lastIndexOf(';') + 1).trim()
  if (goesOn.test(last) || office.test(last)) return false
  const name = next.replace(bullet, '')
  return /^\p{Lu}/u.test(name) && isBody(name)
}
