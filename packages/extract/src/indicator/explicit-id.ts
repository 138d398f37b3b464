import type { Indicator } from '@commune-plan/model'

const long = /(?<![\p{L}\p{N}-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\p{L}\p{N}-])/gu
/** Without a hyphen between small letters or a mark there is no id. */
const marks = /[a-z0-9]-[a-z0-9]|\[|mã chỉ số:|indicator:/u
const short = /(?:\[|mã chỉ số:? ?|indicator:? ?)([a-z0-9-]+)/gu

/**
 * Ids of indicators that a text states itself: "(dossiers-online)", "[dti]", "mã chỉ số: dti". An id of one word counts
 * only where it is marked as one.
 */
export function explicitIds(text: string, byId: ReadonlyMap<string, Indicator>): readonly string[] {
  if (!marks.test(text)) return []
  const found = [...text.matchAll(long)].map((match) => match[0])
  const marked = [...text.matchAll(short)].map((match) => match[1] ?? '')
  return [...new Set([...found, ...marked])].filter((id) => byId.has(id))
}
