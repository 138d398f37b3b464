/**
 * The year or span that a title gives the plan itself, not one inside a cited title: the last one that stands outside of
 * quotes, dates and numbers of documents.
 *
 * @param title title of the plan, `null` where none was found
 */
export function planPeriod(title: string | null): string | null {
  if (title === null) return null
  const bare = title
    .replace(/“[^”]*”|"[^"]*"|«[^»]*»/gu, ' ')
    .replace(/\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/gu, ' ')
    .replace(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/giu, ' ')
    .replace(/\d+\s*\/\s*\d{4}\s*\/\s*[\p{L}\d-]+/gu, ' ')
  const spans = [
    ...bare.matchAll(
      /(?:giai đoạn|thời kỳ|từ năm|các năm|đến năm|năm)\s+(20\d\d)(?:\s*[-–]\s*(?:đến\s+)?(?:năm\s+)?(20\d\d))?/giu,
    ),
  ]
  const last = spans.at(-1)
  if (last === undefined) return null
  return last[2] === undefined ? last[1]! : `${last[1]!}/${last[2]}`
}
