import { foldBare } from '@commune-plan/vietnamese'

const superior =
  '(?:tinh|thanh pho|cap tren|trung uong|chinh phu|ubnd tinh|ubnd thanh pho|uy ban nhan dan tinh|uy ban nhan dan thanh pho|tinh uy|thanh uy|so [a-z]+|bo [a-z]+|ban chi dao tinh)'
const level = '(?:ke hoach|dinh huong|chi tieu|lo trinh|muc tieu|chuong trinh|phan bo|phan cong|chi tieu ke hoach)'
const pointers = [
  new RegExp(`(?:theo|dung|bam sat|phu hop voi) (?:[a-z]+ )?${level} (?:chung )?(?:cua |do )?${superior}`, 'u'),
  new RegExp(`(?:chi tieu|muc tieu|nhiem vu)(?: [a-z]+){0,3} do ${superior} (?:giao|phan bo|de ra)`, 'u'),
  new RegExp(`(?:chi tieu|muc tieu)(?: [a-z]+){0,3} (?:duoc|cap tren|tinh|thanh pho) giao`, 'u'),
  /hoan thanh (?:day du )?chi tieu/u,
]

/**
 * Whether a sentence leaves the level to a superior: "theo kế hoạch của Thành phố", "theo định hướng của tỉnh", "hoàn
 * thành chỉ tiêu … được giao". Guidance ("theo hướng dẫn của") is no level.
 *
 * @param text one sentence
 */
export function pointsToSuperior(text: string): boolean {
  const bare = foldBare(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
  return pointers.some((pointer) => pointer.test(bare))
}
