import { describe, expect, it } from 'vitest'
import { checkWith, inputFor, makePassage, makePlan, makeReference, makeTarget } from '../testing/index.js'
import { undeclaredChange } from '../rules/amendment/undeclared-change/undeclared-change.js'
import { amendsInPart } from './amends-in-part.js'
import { diffPlans } from './diff-plans.js'

const titled = (title: string) => makePlan({ header: { title } })
const adjusting = (sentence: string) =>
  makePlan({
    references: [makeReference('Kế hoạch', '45/KH-UBND', { relation: 'adjusts' })],
    passages: [makePassage(sentence)],
  })

describe('amendsInPart', () => {
  it.each([
    'Điều chỉnh, bổ sung một số nội dung của Kế hoạch số 45/KH-UBND ngày 20/3/2026',
    'Sửa đổi, bổ sung một số điều của Kế hoạch số 12/KH-UBND',
    'Về việc điều chỉnh một số chỉ tiêu tại Kế hoạch số 9/KH-UBND',
    'Điều chỉnh thời gian hoàn thành một số nhiệm vụ của Kế hoạch số 31/KH-UBND',
    'Kế hoạch bổ sung một số nhiệm vụ thực hiện Nghị quyết số 57-NQ/TW năm 2026',
    'Điều chỉnh thời hạn nhiệm vụ số 4 tại Kế hoạch số 59/KH-UBND',
    'Bổ sung nhiệm vụ chuyển đổi số năm 2026 vào Kế hoạch số 45/KH-UBND',
    'ĐIỀU CHỈNH, BỔ SUNG MỘT SỐ MỤC TIÊU CỦA KẾ HOẠCH SỐ 7/KH-UBND',
  ])('by its title: %s', (title) => expect(amendsInPart(titled(title))).toBe(true))

  it.each([
    'Các nội dung khác của Kế hoạch số 45/KH-UBND không thay đổi.',
    'Các nội dung khác giữ nguyên theo Kế hoạch số 45/KH-UBND.',
    'Những nội dung khác tại Kế hoạch số 45/KH-UBND ngày 20/3/2026 vẫn có hiệu lực thi hành.',
    'Các nội dung còn lại thực hiện theo Kế hoạch số 45/KH-UBND.',
    'Các nội dung không điều chỉnh tại Kế hoạch này tiếp tục thực hiện theo Kế hoạch số 45/KH-UBND.',
    'Các chỉ tiêu, nhiệm vụ khác không thay đổi.',
    'Ngoài các nội dung nêu trên, các nội dung khác của Kế hoạch số 45/KH-UBND được giữ nguyên.',
    'Những nội dung không sửa đổi, bổ sung vẫn thực hiện theo đúng Kế hoạch số 45/KH-UBND.',
    'Nội dung khác không điều chỉnh.',
    'Các nhiệm vụ còn lại, thời gian hoàn thành giữ nguyên.',
  ])('by the sentence that the rest stays: %s', (sentence) => expect(amendsInPart(adjusting(sentence))).toBe(true))

  it.each([
    'Thực hiện Nghị quyết số 71/NQ-CP sửa đổi, bổ sung một số nội dung của Chương trình hành động',
    'Điều chỉnh Kế hoạch thực hiện Nghị quyết số 57-NQ/TW năm 2026',
    'Kế hoạch điều chỉnh thực hiện Nghị quyết số 57-NQ/TW năm 2026',
    'Kế hoạch thực hiện một số nhiệm vụ trọng tâm năm 2026',
    'Bổ sung nguồn lực cho chuyển đổi số năm 2026',
  ])('not by the title: %s', (title) => expect(amendsInPart(titled(title))).toBe(false))

  it.each([
    'Kinh phí và các nội dung khác thực hiện theo Luật Ngân sách nhà nước.',
    'Các nội dung khác do Chủ tịch UBND xã giao.',
    'Các nhiệm vụ khác theo quy định.',
    'Trong quá trình thực hiện, nếu cần điều chỉnh, bổ sung một số nội dung thì báo cáo UBND xã.',
    'Các đơn vị khác thực hiện theo Kế hoạch số 45/KH-UBND.',
    'Giữ nguyên hiện trạng các trạm phát sóng khác.',
  ])('not by the words: %s', (sentence) => expect(amendsInPart(adjusting(sentence))).toBe(false))

  it('not where the plan adjusts nothing, or replaces', () => {
    const sentence = 'Các chỉ tiêu khác không thay đổi.'
    expect(amendsInPart(makePlan({ passages: [makePassage(sentence)], references: [] }))).toBe(false)
    const replaces = makeReference('Kế hoạch', '45/KH-UBND', { relation: 'replaces' })
    expect(amendsInPart(makePlan({ references: [replaces], passages: [makePassage(sentence)] }))).toBe(false)
  })
})

describe('what an amendment in part leaves out is not dropped', () => {
  const older = makePlan({
    targets: [makeTarget('90% hồ sơ nộp trực tuyến', { key: 'a' }), makeTarget('100% thôn có cáp quang', { key: 'b' })],
  })
  const targets = [makeTarget('80% hồ sơ nộp trực tuyến', { key: 'c', section: 'Nội dung điều chỉnh' })]
  const inPart = makePlan({ header: { title: 'Điều chỉnh một số chỉ tiêu của Kế hoạch số 5/KH-UBND' }, targets })
  const inFull = makePlan({ header: { title: 'Điều chỉnh Kế hoạch số 5/KH-UBND' }, targets })

  it('in the difference', () => {
    expect(diffPlans(older, inPart).counts).toMatchObject({ softened: 1, dropped: 0, moved: 0 })
    expect(diffPlans(older, inFull).counts).toMatchObject({ softened: 1, dropped: 1, moved: 1 })
  })
  it('and what it states is declared', () => {
    const said = (plan: typeof older) => checkWith(undeclaredChange, inputFor(plan, { previous: older })).length
    expect([said(inPart), said(inFull)]).toEqual([0, 2])
  })
})
