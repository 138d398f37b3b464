import { expand } from '../wording/expand.js'
import { fold } from '../wording/fold.js'

const role = /^(?:giao |đề nghị |yêu cầu )/u
const ownUnit = /(?: của| thuộc)? (?:xã|phường|đặc khu)(?: [\p{L} ]{1,40})?$/u
const mark = /[^\p{L}\p{N}]+/gu

/** What two spellings of one body have in common: short forms written out, dashes, "và" and the unit's name dropped. */
export function bodyKey(name: string): string {
  const plain = expand(fold(name).trim().replace(role, '').replace(/&/gu, ' và ')).replace(mark, ' ').trim()
  const shorter = plain.replace(ownUnit, '')
  return (shorter === '' || shorter === 'công an' ? plain : shorter)
    .replace(/(?<![\p{L}\p{N}])(?:và|các)(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim()
}

/** Whether two names as written mean one body. */
export function sameBody(a: string, b: string): boolean {
  return bodyKey(a) === bodyKey(b)
}
