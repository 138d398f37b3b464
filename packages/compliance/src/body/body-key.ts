import { expand } from '../wording/expand.js'
import { fold } from '../wording/fold.js'
import { remember } from '../wording/remember.js'

const role = /^(?:giao |đề nghị |yêu cầu )/u
const ownUnit = /(?: của| thuộc)? (?:xã|phường|đặc khu)(?: [A-Za-zÀ-ɏḀ-ỿ ]{1,40})?$/u
const mark = /[^A-Za-zÀ-ɏḀ-ỿ0-9]+/gu

/** What two spellings of one body have in common: short forms written out, dashes, "và" and the unit's name dropped. */
export const bodyKey = remember((name): string => {
  const plain = expand(fold(name).trim().replace(role, '').replace(/&/gu, ' và ')).replace(mark, ' ').trim()
  const shorter = plain.replace(ownUnit, '')
  return (shorter === '' || shorter === 'công an' ? plain : shorter)
    .replace(/(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:và|các)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim()
})

/** Whether two names as written mean one body. */
export function sameBody(a: string, b: string): boolean {
  return bodyKey(a) === bodyKey(b)
}
