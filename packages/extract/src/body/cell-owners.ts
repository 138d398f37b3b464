import { splitBodies } from './split-bodies.js'

/** Who leads and who helps. */
export interface Owners {
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
}

const role = String.raw`(?:(?:các )?(?:cơ quan|đơn vị|bộ phận)\s+)?(chủ trì|phối hợp|thực hiện)`
/** "Chủ trì: …", "- Đơn vị phối hợp: …" */
const label = new RegExp(String.raw`(?:^|[\s;.,(–-])${role}(?: thực hiện)?\s*:\s*`, 'giu')
/** "… (chủ trì)", "… phối hợp" at the end of a part. */
const mark = /(?:^|[\s(–-])(?:là )?(?:cơ quan |đơn vị )?(chủ trì|phối hợp)(?: thực hiện)?[).\s]{0,3}$/iu
/** "Phòng Kinh tế chủ trì, phối hợp với Công an xã" */
const leadsWith = /^([^,;]{3,160}?)\s+chủ trì\s?[,;]?\s?(?:và\s)?phối hợp(?:\s(?:với|cùng))?\s([^:]+)$/iu

/**
 * The bodies of a cell that may say itself who leads and who helps: "Chủ trì: Phòng Kinh tế; phối hợp: các thôn",
 * "Phòng Kinh tế (chủ trì), các thôn (phối hợp)". Without such words all lead.
 *
 * @param cell the cell of who leads
 * @param helpers the cell of who helps; empty where the table has none
 */
export function cellOwners(cell: string, helpers = ''): Owners {
  const parts = labelledParts(cell) ?? markedParts(cell)
  const of = (own: boolean): string[] => parts.flatMap(({ helps, text }) => (helps === own ? splitBodies(text) : []))
  return { lead: of(false), coordinators: [...of(true), ...splitBodies(helpers)] }
}

interface Part {
  readonly helps: boolean
  readonly text: string
}

function labelledParts(cell: string): Part[] | null {
  const labels = [...cell.matchAll(label)]
  if (labels.length === 0) return null
  const first = { helps: false, text: cell.slice(0, labels[0]!.index) }
  const own = labels.map((match, index) => ({
    helps: isHelp(match[1]!),
    text: cell.slice(match.index + match[0].length, labels[index + 1]?.index ?? cell.length),
  }))
  return [first, ...own]
}

function markedParts(cell: string): Part[] {
  const both = leadsWith.exec(cell)
  if (both !== null)
    return [
      { helps: false, text: both[1]! },
      { helps: true, text: both[2]! },
    ]
  const pieces = cell.split(/[;\n]|(?<=\)),/u)
  return pieces.map((text) => {
    const match = mark.exec(text)
    return match === null
      ? { helps: false, text }
      : { helps: isHelp(match[1]!), text: text.slice(0, match.index).replace(/[\s(–-]{1,4}$/u, '') }
  })
}

function isHelp(word: string): boolean {
  return /phối/iu.test(word)
}
