/** Type words, folded, with the abbreviations that symbols of that type carry (Decree 30/2020, Appendix III; Party usage). */
export const typeCodes: Readonly<Record<string, readonly string[]>> = {
  'nghị quyết': ['nq'],
  'quyết định': ['qđ'],
  'quy định': ['qđ', 'qyđ', 'qđi'],
  'chỉ thị': ['ct'],
  'quy chế': ['qc'],
  'thông báo': ['tb'],
  'thông báo kết luận': ['tb', 'kl', 'tbkl'],
  'kết luận': ['kl', 'tb'],
  'hướng dẫn': ['hd'],
  'chương trình': ['ctr', 'cthđ', 'ct'],
  'chương trình hành động': ['ctr', 'cthđ', 'ctrhđ', 'ct'],
  'kế hoạch': ['kh'],
  'kế hoạch hành động': ['kh', 'khhđ'],
  'phương án': ['pa'],
  'đề án': ['đa'],
  'dự án': ['da'],
  'báo cáo': ['bc'],
  'tờ trình': ['ttr'],
  'công điện': ['cđ'],
  'nghị định': ['nđ'],
  'thông tư': ['tt'],
}

const stateBodies =
  /^(?:ubnd|hđnd|cp|ttg|vpcp|bcđcp|(?:ubtv)?qh\d*|b(?:khcn|tttt|nv|tc|ct|ca|qp|gdđt|yt|xd|tp|nnmt|nnptnt|tnmt|vhttdl|gtvt|kh?đt)|s(?:khcn|tttt|nv|tc))(?:\d*|[-.].*)$/u
const partyBodies = /^(?:tw|tu|đu|hu|vptw|bcđtw|vptu|cqtt(?:bcđ)?|btvtu|btvđu|bch|cb)$/u

/** Whose form a body's symbols take; `null` where both are seen ("BCĐ") or the body is not known. */
export function familyOf(body: string): 'party' | 'state' | null {
  return stateBodies.test(body) ? 'state' : partyBodies.test(body) ? 'party' : null
}
