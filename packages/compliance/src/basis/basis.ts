import type { RuleBasis } from '@commune-plan/model'

const decree30 = '30/2020/NĐ-CP'

/**
 * What the built-in rules rest on. An article stands only where it is certain; `document: null` marks what no document
 * asks in so many words and careful reviewers apply.
 */
export const basis = {
  components: {
    id: 'decree-30-components',
    text: {
      vi: 'Nghị định 30/2020/NĐ-CP, Điều 8: các thành phần thể thức chính của văn bản (số và ký hiệu, địa danh và thời gian ban hành, chức vụ, họ tên và chữ ký người có thẩm quyền, nơi nhận)',
      en: 'Decree 30/2020/NĐ-CP, Article 8: the main components of a document (number and symbol, place and date, position, name and signature, recipients)',
    },
    document: decree30,
    article: 'Điều 8',
  },
  form: {
    id: 'decree-30-form',
    text: {
      vi: 'Nghị định 30/2020/NĐ-CP về công tác văn thư: thể thức và kỹ thuật trình bày văn bản hành chính',
      en: 'Decree 30/2020/NĐ-CP on clerical work: form and presentation of administrative documents',
    },
    document: decree30,
    article: null,
  },
  symbols: {
    id: 'decree-30-symbols',
    text: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục III: chữ viết tắt tên loại văn bản trong ký hiệu',
      en: 'Decree 30/2020/NĐ-CP, Appendix III: abbreviations of document types in symbols',
    },
    document: decree30,
    article: 'Phụ lục III',
  },
  partyForm: {
    id: 'party-form',
    text: {
      vi: 'Quy định 399-QĐ/TW ngày 09/01/2026 về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng',
      en: 'Party Regulation 399-QĐ/TW of 09/01/2026 on types, authority and form of Party documents',
    },
    document: '399-QĐ/TW',
    article: null,
  },
  resolution57: {
    id: 'resolution-57',
    text: {
      vi: 'Nghị quyết 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
      en: 'Politburo Resolution 57-NQ/TW of 22/12/2024 on breakthroughs in science, technology, innovation and national digital transformation',
    },
    document: '57-NQ/TW',
    article: null,
  },
  programme: {
    id: 'government-programme',
    text: {
      vi: 'Nghị quyết 03/NQ-CP ngày 09/01/2025 của Chính phủ (được Nghị quyết 71/NQ-CP ngày 01/4/2025 sửa đổi, bổ sung, cập nhật) ban hành Chương trình hành động thực hiện Nghị quyết 57-NQ/TW',
      en: 'Government Resolution 03/NQ-CP of 09/01/2025 (amended and updated by Resolution 71/NQ-CP of 01/4/2025): action programme for Resolution 57-NQ/TW',
    },
    document: '03/NQ-CP',
    article: null,
  },
  sixClear: {
    id: 'six-clear',
    text: {
      vi: 'Nguyên tắc “6 rõ” mà chính các kế hoạch nêu: rõ người, rõ việc, rõ trách nhiệm, rõ sản phẩm, rõ thời gian, rõ thẩm quyền',
      en: 'The “six clear things” that the plans themselves invoke: who, what, responsibility, product, time, authority',
    },
    document: null,
    article: null,
  },
  measurable: {
    id: 'measurable',
    text: {
      vi: 'Yêu cầu đo lường được của Chương trình hành động: chỉ tiêu có số liệu, thời hạn, người chịu trách nhiệm để theo dõi, đánh giá',
      en: 'What following up a programme takes: a target with a figure, a date and somebody who answers',
    },
    document: null,
    article: null,
  },
  ownWords: {
    id: 'own-words',
    text: {
      vi: 'Sự thống nhất trong chính nội dung kế hoạch (giữa phần lời, phụ lục và các mốc thời gian)',
      en: 'Agreement of the plan with itself (body, annexes and horizons)',
    },
    document: null,
    article: null,
  },
  practice: {
    id: 'review-practice',
    text: {
      vi: 'Thông lệ rà soát kế hoạch trước khi trình ký',
      en: 'What careful reviewers check before a plan is signed',
    },
    document: null,
    article: null,
  },
  superior: {
    id: 'superior-catalog',
    text: {
      vi: 'Chỉ tiêu của cấp trên giao cho cấp xã, theo bộ chỉ tiêu đang áp dụng',
      en: 'What the superior asks of communes, by the catalogs applied',
    },
    document: null,
    article: null,
  },
  registry: {
    id: 'document-registry',
    text: {
      vi: 'Số, ngày, cơ quan ban hành và tình trạng hiệu lực của văn bản theo danh mục văn bản đang áp dụng',
      en: 'Number, date, issuer and status of documents by the registry applied',
    },
    document: null,
    article: null,
  },
  previousPlan: {
    id: 'previous-plan',
    text: {
      vi: 'Kế hoạch đã ban hành mà kế hoạch này điều chỉnh hoặc thay thế',
      en: 'The issued plan that this one adjusts or replaces',
    },
    document: null,
    article: null,
  },
  counting: {
    id: 'counting',
    text: {
      vi: 'Định nghĩa chỉ số: tỷ lệ bằng tử số chia mẫu số, số cộng dồn không giảm trong năm',
      en: 'Definition of the indicators: a rate is numerator over denominator, a running total does not fall within its year',
    },
    document: null,
    article: null,
  },
} as const satisfies Readonly<Record<string, RuleBasis>>
