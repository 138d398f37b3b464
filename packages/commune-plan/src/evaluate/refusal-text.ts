import { DocumentError, type DocumentErrorCode } from '@commune-plan/document'
import type { LocalizedText } from '@commune-plan/model'
import { UsageError } from './usage-error.js'

/** Why a document was not read and what to do, for whoever has the document in hand. */
const documents: Readonly<Record<DocumentErrorCode, string>> = {
  'document/empty': 'tệp không có chữ nào; hãy đưa tệp có nội dung kế hoạch.',
  'document/binary':
    'tệp không thuộc định dạng nào đọc được; hãy dùng .docx, .pdf có lớp chữ, .html, .xlsx, .csv, .md, .txt.',
  'document/encoding': 'không rõ bảng mã của tệp; hãy lưu lại bằng Unicode (UTF-8).',
  'document/too-large': 'tệp quá lớn so với một kế hoạch; hãy tách nhỏ.',
  'document/classified': 'tệp có dấu chỉ độ mật; phần mềm không xử lý bí mật nhà nước.',
  'document/encrypted': 'tệp có mật khẩu; hãy lưu một bản không đặt mật khẩu.',
  'document/damaged': 'tệp bị hỏng; hãy mở bằng Word, Excel hoặc LibreOffice rồi lưu lại.',
  'document/legacy-format': 'tệp ở định dạng trước năm 2007 (.doc, .xls); hãy mở rồi lưu lại thành .docx hoặc .xlsx.',
  'document/no-text': 'tệp là ảnh quét, không có lớp chữ; hãy nhận dạng chữ (OCR) trước, hoặc đưa tệp .docx gốc.',
  'document/unsupported': 'chưa có bộ đọc cho định dạng này.',
}

const inputs: Readonly<Record<string, string>> = {
  'no-file': 'chưa nêu tệp, hoặc không đọc được tệp; hãy kiểm tra tên và quyền truy cập.',
  'no-output': 'không ghi được kết quả; hãy kiểm tra thư mục và quyền truy cập.',
  'needs-folder': 'nhiều kế hoạch thì cần một thư mục để ghi kết quả (--out).',
  operands: 'thiếu hoặc thừa tệp, tham số.',
  'is-folder': 'đây là thư mục; hãy đưa tệp kế hoạch.',
  'too-large': 'tệp lớn hơn 200 MB.',
  'unknown-command': 'không có lệnh này.',
  'bad-option': 'tùy chọn không đúng.',
  'bad-day': 'ngày viết theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-06-30.',
  'unknown-province': 'không có tỉnh, thành phố này.',
  'unknown-rule': 'không có quy tắc này.',
  'unknown-profile': 'không có bộ tiêu chí chấm điểm này.',
  'unknown-format': 'không có định dạng báo cáo này.',
  'unknown-catalog': 'không có bộ chỉ tiêu cấp trên giao này.',
  'bad-catalog': 'bộ chỉ tiêu cấp trên giao không đúng.',
  'bad-profile': 'bộ tiêu chí chấm điểm không đúng.',
  'bad-rule': 'quy tắc viết bằng dữ liệu không đúng.',
  'bad-plugin': 'phần mở rộng không dùng được.',
  'bad-config': 'tệp cấu hình không đúng.',
  'bad-file': 'tệp dữ liệu không đúng dạng.',
}

/**
 * Why a document, an option or a settings file was refused and what to do, for a person who has it in hand.
 *
 * @param error what `evaluatePlan` or `readPlan` threw
 * @returns Vietnamese in plain words, with the English sentence that says what was given and what was expected; `null` for
 *   any other error, which is a fault of the program
 */
export function refusalText(error: unknown): LocalizedText | null {
  if (error instanceof DocumentError) return { vi: `"${error.document}": ${documents[error.code]}`, en: error.message }
  if (error instanceof UsageError) return { vi: inputs[error.code] ?? error.message, en: error.message }
  return null
}
