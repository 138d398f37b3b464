/**
 * Reading notes in Vietnamese, by their code. A note itself carries one English sentence; a code that is not here (of a
 * plug-in, for instance) is shown with that sentence.
 */
export const notesVi: Readonly<Record<string, string>> = {
  'text/legacy-encoding': 'Văn bản dùng bảng mã cũ, đã chuyển sang Unicode.',
  'text/misread-encoding': 'Chữ bị lỗi bảng mã, đã khôi phục.',
  'text/page-number': 'Bỏ qua dòng chỉ có số trang.',
  'document/encoding': 'Chưa chắc bảng mã của văn bản.',
  'document/classified': 'Văn bản có dấu chỉ độ mật, được đọc vì đã cho phép rõ ràng.',
  'docx/legacy-font': 'Một đoạn dùng phông chữ trước Unicode (TCVN3, VNI), đã chuyển sang Unicode.',
  'html/depth': 'Phần lồng quá sâu của trang không được đọc.',
  'docx/footnote': 'Chú thích cuối trang được tách khỏi nội dung.',
  'pdf/page-without-text': 'Trang không có chữ, có thể là ảnh chụp.',
  'pdf/running-line': 'Bỏ qua số trang, đầu trang hoặc chân trang.',
  'csv/row': 'Một hàng không đúng dạng.',
  'xlsx/sheet': 'Không đọc được một trang tính.',
  'xlsx/hidden-sheet': 'Bỏ qua trang tính bị ẩn.',
  'xlsx/columns': 'Bỏ qua các cột vượt quá giới hạn.',
  'table/no-header': 'Bảng không có hàng tiêu đề, được đọc theo nội dung các ô.',
  'table/not-understood': 'Không rõ bảng này là bảng chỉ tiêu hay bảng nhiệm vụ nên chưa đọc.',
  'table/column-unread': 'Không rõ ý nghĩa một cột, chỉ giữ nguyên chữ.',
  'table/row-unread': 'Chưa đọc được một hàng của bảng.',
  'target/value-unread': 'Chưa đọc được mức của một chỉ tiêu trong bảng.',
  'target/outside-section': 'Câu có dáng một chỉ tiêu nhưng đứng ngoài phần mục tiêu, nên không tính là chỉ tiêu.',
  'target/number-unread': 'Chưa hiểu một con số trong chỉ tiêu.',
  'target/introduction': 'Đoạn này được coi là lời dẫn, không phải chỉ tiêu.',
  'target/lead-in': 'Câu này được coi là câu dẫn vào danh sách, không phải chỉ tiêu.',
  'target/remark': 'Đoạn này được coi là ghi chú, không phải chỉ tiêu.',
  'task/schedule-unread': 'Chưa đọc được thời gian thực hiện của một nhiệm vụ.',
}
