const marks = /[\u0300-\u036f]/gu

/**
 * A place name without what writers vary: case, accents, tone placement, "tỉnh", "thành phố", "TP", dots and dashes.
 * Province names stay apart without accents; commune names do not (Kiến Hải, Kiên Hải).
 */
export function placeKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replace(/^(?:tinh|thanh pho|tp|thu do) ?/u, '')
    .replace(/ /gu, '')
}
