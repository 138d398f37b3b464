import type { LocalizedText } from '@commune-plan/model'

const table = {
  equal: {
    vi: 'Kế hoạch đặt {foundLevel} đến {horizonDay}, đúng mức yêu cầu {stepLevel} đến {stepDay}.',
    en: 'The plan sets {foundLevel} by {horizonDay}, just what is required: {stepLevel} by {stepDay}.',
  },
  'equal-keep': {
    vi: 'Mức {stepLevel} phải được giữ trong cả kỳ kế hoạch; kế hoạch đặt {foundLevel} đến {horizonDay}, đúng mức yêu cầu.',
    en: 'The level {stepLevel} is to be kept throughout the plan; the plan sets {foundLevel} by {horizonDay}, just what is required.',
  },
  'equal-milestone': {
    vi: 'Theo lộ trình, đến {stepDay} phải đạt {stepLevel}; kế hoạch đặt {foundLevel} đến {horizonDay}, đúng lộ trình tới {requiredLevel}.',
    en: 'On the stated path {stepLevel} is due by {stepDay}; the plan sets {foundLevel} by {horizonDay}, on the path to {requiredLevel}.',
  },
  'tighter-earlier': {
    vi: 'Kế hoạch đặt {foundLevel} đến {horizonDay}, sớm hơn hạn: yêu cầu {stepLevel} đến {stepDay}.',
    en: 'The plan sets {foundLevel} by {horizonDay}, before it is due: {stepLevel} by {stepDay}.',
  },
  'tighter-higher': {
    vi: 'Kế hoạch đặt {foundLevel} đến {horizonDay}, cao hơn mức yêu cầu {stepLevel} cùng hạn.',
    en: 'The plan sets {foundLevel} by {horizonDay}; required is less: {stepLevel} by the same day.',
  },
  'tighter-keep': {
    vi: 'Mức {stepLevel} phải được giữ trong cả kỳ kế hoạch; kế hoạch đặt {foundLevel} đến {horizonDay}, cao hơn mức yêu cầu.',
    en: 'The level {stepLevel} is to be kept throughout the plan; the plan sets {foundLevel} by {horizonDay}, more than is required.',
  },
  'tighter-milestone': {
    vi: 'Theo lộ trình, đến {stepDay} phải đạt {stepLevel}; kế hoạch đặt {foundLevel} đến {horizonDay}, vượt lộ trình tới {requiredLevel}.',
    en: 'On the stated path {stepLevel} is due by {stepDay}; the plan sets {foundLevel} by {horizonDay}, ahead of the path to {requiredLevel}.',
  },
  later: {
    vi: 'Kế hoạch chỉ đạt {foundLevel} vào {horizonDay}, muộn hơn hạn: yêu cầu {stepLevel} đến {stepDay}.',
    en: 'The plan reaches {foundLevel} only by {horizonDay}, after it is due: {stepLevel} by {stepDay}.',
  },
  looser: {
    vi: 'Kế hoạch chỉ đặt {foundLevel} đến {horizonDay}, thấp hơn mức yêu cầu {stepLevel} đến {stepDay}.',
    en: 'The plan sets only {foundLevel} by {horizonDay}; required is more: {stepLevel} by {stepDay}.',
  },
  'looser-keep': {
    vi: 'Mức {stepLevel} phải được giữ trong cả kỳ kế hoạch; kế hoạch chỉ đặt {foundLevel} đến {horizonDay}.',
    en: 'The level {stepLevel} is to be kept throughout the plan; the plan sets only {foundLevel} by {horizonDay}.',
  },
  'looser-milestone': {
    vi: 'Theo lộ trình, đến {stepDay} phải đạt {stepLevel}; kế hoạch chỉ đặt {foundLevel} đến {horizonDay}.',
    en: 'On the stated path {stepLevel} is due by {stepDay}; the plan sets only {foundLevel} by {horizonDay}.',
  },
  'too-early': {
    vi: 'Kế hoạch chỉ nói đến {horizonDay} ({foundLevel}); yêu cầu {requiredLevel} đến {dueDay} và không nêu lộ trình, nên chưa thể so sánh.',
    en: 'The plan only speaks of {horizonDay} ({foundLevel}); {requiredLevel} is required by {dueDay} and no path is stated, so they cannot be compared.',
  },
  'horizon-unknown': {
    vi: 'Kế hoạch nêu {foundLevel} nhưng không rõ đến khi nào; yêu cầu {requiredLevel} đến {dueDay}.',
    en: 'The plan states {foundLevel} and does not tell by when; {requiredLevel} is required by {dueDay}.',
  },
  'other-base': {
    vi: 'Kế hoạch nêu “{otherIds}”: cùng việc nhưng khác mẫu số hoặc phạm vi với “{indicatorIds}”, không so sánh được.',
    en: 'The plan states "{otherIds}": the same matter on another base or scope than "{indicatorIds}", not comparable.',
  },
  'other-unit': {
    vi: 'Kế hoạch tính bằng {unit}, yêu cầu tính bằng {requiredUnit}; không so sánh được.',
    en: 'The plan counts in {unit}, the requirement in {requiredUnit}; not comparable.',
  },
  'no-figure': {
    vi: 'Kế hoạch có nêu việc này nhưng không có số; yêu cầu {requiredLevel} đến {dueDay}.',
    en: 'The plan names this without a figure; {requiredLevel} is required by {dueDay}.',
  },
  'no-fixed-level': {
    vi: 'Yêu cầu là xu hướng, thứ hạng hoặc so với nơi khác, không phải một mức cố định; không so sánh được với {foundLevel}.',
    en: 'A trend, a rank or a comparison with others is required, not a fixed level; not comparable with {foundLevel}.',
  },
  'ambiguous-words': {
    vi: 'Câu chữ của kế hoạch có thể hiểu là chỉ tiêu này hoặc chỉ tiêu khác; cần người đọc quyết định.',
    en: 'The words of the plan can mean this indicator or another; a reader has to decide.',
  },
  'words-unknown': {
    vi: 'Việc này không nhận ra được qua câu chữ của kế hoạch; cần người đọc đối chiếu.',
    en: 'This cannot be told from the words of a plan; a reader has to compare.',
  },
  'due-after-event': {
    vi: 'Hạn tính từ một sự kiện chưa biết ngày; chưa thể so sánh.',
    en: 'The due day counts from an event whose day is not known; it cannot be compared yet.',
  },
  'due-unknown': {
    vi: 'Yêu cầu không nêu hạn; chưa thể so sánh.',
    en: 'The requirement states no due day; it cannot be compared yet.',
  },
  'nation-aim': {
    vi: 'Đây là mục tiêu chung của cả nước ({requiredLevel} đến {dueDay}), không giao cho từng xã; chỉ để tham khảo.{ownPart}',
    en: 'This is an aim of the whole nation ({requiredLevel} by {dueDay}), not asked of each commune; for information only.{ownPart}',
  },
  'province-aim': {
    vi: 'Đây là mục tiêu chung của cả tỉnh, thành phố ({requiredLevel} đến {dueDay}), không giao cho từng xã; chỉ để tham khảo.{ownPart}',
    en: 'This is an aim of the whole province ({requiredLevel} by {dueDay}), not asked of each commune; for information only.{ownPart}',
  },
  'condition-open': {
    vi: 'Chỉ áp dụng khi có điều kiện mà kế hoạch không cho biết; kế hoạch không nêu việc này.',
    en: 'It applies only under a condition of which the plan does not tell; the plan does not state it.',
  },
  'product-earlier': {
    vi: 'Kế hoạch định xong đến {horizonDay}, sớm hơn hạn {stepDay}.',
    en: 'The plan wants it done by {horizonDay}, before the due day {stepDay}.',
  },
  'product-equal': {
    vi: 'Kế hoạch định xong đúng hạn {stepDay}.',
    en: 'The plan wants it done on the due day {stepDay}.',
  },
  'product-later': {
    vi: 'Kế hoạch định xong đến {horizonDay}, muộn hơn hạn {stepDay}.',
    en: 'The plan wants it done by {horizonDay}, after the due day {stepDay}.',
  },
  'product-undated': {
    vi: 'Kế hoạch có nêu việc này nhưng không nêu hạn; yêu cầu xong đến {dueDay}.',
    en: 'The plan names this without a day; it is required by {dueDay}.',
  },
  'by-reference': {
    vi: 'Kế hoạch không đặt mức của mình mà dẫn theo mức của cấp trên; yêu cầu {requiredLevel} đến {dueDay}.',
    en: "The plan sets no level of its own and points to the superior's; {requiredLevel} is required by {dueDay}.",
  },
  absent: {
    vi: 'Kế hoạch không nêu chỉ tiêu này; yêu cầu {requiredLevel} đến {dueDay}.',
    en: 'The plan does not state this; {requiredLevel} is required by {dueDay}.',
  },
  'absent-look-alike': {
    vi: 'Kế hoạch không nêu chỉ tiêu này (yêu cầu {requiredLevel} đến {dueDay}); gần nhất là “{otherIds}”, nhưng đó là việc khác.',
    en: 'The plan does not state this ({requiredLevel} required by {dueDay}); nearest is "{otherIds}", which is another measure.',
  },
  'absent-task-only': {
    vi: 'Kế hoạch chỉ nhắc việc này trong nhiệm vụ, giải pháp, không đặt chỉ tiêu; yêu cầu {requiredLevel} đến {dueDay}.',
    en: 'The plan only names this among its tasks and sets no target; {requiredLevel} is required by {dueDay}.',
  },
  'nation-own': {
    vi: 'Số liệu, tỷ trọng hoặc thứ hạng riêng của cả nước; không áp dụng cho xã.',
    en: "A count, share or rank of the nation's own; it does not apply to a commune.",
  },
  'province-own': {
    vi: 'Số liệu, tỷ trọng hoặc thứ hạng riêng của tỉnh, thành phố; không áp dụng cho xã.',
    en: "A count, share or rank of the province's own; it does not apply to a commune.",
  },
  'count-of-communes': {
    vi: 'Tính trên số xã, phường của tỉnh; không áp dụng cho từng xã.',
    en: 'Counted over the communes of the province; it does not apply to a single one.',
  },
  'other-kind': { vi: 'Chỉ áp dụng cho {scope}.', en: 'It applies only to: {scope}.' },
  'other-place': { vi: 'Chỉ áp dụng tại {scope}.', en: 'It applies only in: {scope}.' },
  'requirements-unknown': {
    vi: 'Biết có văn bản {document} nhưng chưa đọc được chỉ tiêu trong đó; chưa thể đối chiếu.',
    en: 'The document {document} is known to exist, its requirements were not seen; nothing can be compared.',
  },
  'value-unknown': {
    vi: 'Biết có yêu cầu này nhưng chưa biết mức; chưa thể đối chiếu.',
    en: 'This is known to be required, the level was not seen; nothing can be compared.',
  },
  'value-elsewhere': {
    vi: 'Mức yêu cầu nằm ở {document}; chưa thể đối chiếu.',
    en: 'The level is given in {document}; nothing can be compared.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>

/** Id of the sentence that explains a verdict. */
export type ReasonId = keyof typeof table

/** Sentences that explain verdicts, with `{slots}`. */
export const reasons: Readonly<Record<ReasonId, LocalizedText>> = table
