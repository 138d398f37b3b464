import { phrase } from '../wording/phrase.js'

/** Reporting that is asked for without a cadence: "định kỳ tổng hợp báo cáo", "báo cáo khi có yêu cầu". */
export const looseReporting = phrase(
  'định kỳ,?(?: [A-Za-zÀ-ɏḀ-ỿ,]+){0,8} báo cáo',
  'báo cáo(?: [A-Za-zÀ-ɏḀ-ỿ\\-–,/]+){0,20} (?:định kỳ|khi có yêu cầu|khi được yêu cầu|đột xuất|thường xuyên)',
  'thường xuyên(?: [A-Za-zÀ-ɏḀ-ỿ,]+){0,4} báo cáo',
  'chế độ (?:thông tin,? )?báo cáo',
)
