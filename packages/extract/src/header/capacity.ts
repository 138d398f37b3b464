/** The mark of a capacity: "TM.", "KT/", "T/M", "T.M", "TUQ.". */
export const capacityMark = String.raw`(?:(?:TM|KT|TL|TUQ)\s*[./]|[TK]\s?[./]\s?[MTL](?![\p{L}\p{M}])\s?[./]?)`

/** A line that only holds the office of who signs: "CHỦ TỊCH", "Q. CHỦ TỊCH", "PHÓ BÍ THƯ THƯỜNG TRỰC". */
export const officeLine =
  /^(?:(?:Q\s*\.|QUYỀN)\s*)?(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN)(?: THƯỜNG TRỰC| TT)?(?: (?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|ĐẢNG ỦY)(?: (?:XÃ|PHƯỜNG|ĐẶC KHU)(?: [\p{Lu}\d]+){0,4})?)?$/u
