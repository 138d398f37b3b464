import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { scopeSlip } from './scope-slip.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
await testRule(
  scopeSlip,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'agencies of the province',
        plan: makePlan(one('100% các quy trình lõi trong các cơ quan nhà nước của tỉnh được tái cấu trúc')),
        findings: [
          {
            quote: 'của tỉnh',
            message: 'higher',
            line: 40,
            severity: 'warning',
            subject: 'target:annex-40',
            says: '“quy trình lõi trong các cơ quan nhà nước của tỉnh” là kết quả của cấp trên, cấp xã không quyết định được.',
            expected: 'kết quả trong phạm vi, thẩm quyền của xã',
            actual: 'quy trình lõi trong các cơ quan nhà nước của tỉnh',
          },
        ],
      },
      {
        name: 'index of the province',
        plan: makePlan(one('góp phần nâng cao Chỉ số chuyển đổi số (DTI) của tỉnh theo kế hoạch')),
        findings: [{ quote: 'của tỉnh', message: 'higher' }],
      },
      {
        name: 'companies of the province',
        plan: makePlan(one('Có ≥ 30% doanh nghiệp đang hoạt động của tỉnh sử dụng kết quả nghiên cứu')),
        findings: [{ quote: 'của tỉnh' }],
      },
      {
        name: 'people of the whole city',
        plan: makePlan(one('80% người dân toàn thành phố có tài khoản VNeID')),
        findings: [{ quote: 'toàn thành phố' }],
      },
      {
        name: 'boundaries within one commune',
        plan: makePlan(one('100% thủ tục được thực hiện không phụ thuộc vào địa giới hành chính trong phạm vi xã')),
        findings: [
          {
            quote: 'trong phạm vi xã',
            message: 'boundary',
            line: 40,
            severity: 'warning',
            subject: 'target:annex-40',
            says: '“không phụ thuộc vào địa giới hành chính trong phạm vi xã”: không phụ thuộc địa giới mà chỉ trong một xã thì không có nghĩa.',
            expected: 'kết quả trong phạm vi, thẩm quyền của xã',
            actual: 'không phụ thuộc vào địa giới hành chính trong phạm vi xã',
          },
        ],
      },
      {
        name: 'a macro figure',
        plan: makePlan(one('Kinh tế số đạt tối thiểu 20% GRDP')),
        findings: [
          {
            quote: 'GRDP',
            message: 'macro',
            line: 40,
            severity: 'warning',
            subject: 'target:annex-40',
            says: '“GRDP” không được thống kê ở cấp xã.',
            expected: 'kết quả trong phạm vi, thẩm quyền của xã',
            actual: 'GRDP',
          },
        ],
      },
      {
        name: 'a share of the whole province',
        plan: makePlan(one('tỷ lệ giao dịch thanh toán trực tuyến toàn tỉnh đạt 40%')),
        findings: [{ quote: 'toàn tỉnh' }],
      },
    ],
    lookAlikes: [
      { name: 'the direction of the province', plan: makePlan(one('bố trí 2% ngân sách xã theo định hướng của tỉnh')) },
      {
        name: 'a platform of the province',
        plan: makePlan(one('100% dữ liệu được tích hợp với nền tảng chia sẻ dữ liệu của tỉnh')),
      },
      {
        name: 'boundaries within the province',
        plan: makePlan(one('100% thủ tục được thực hiện không phụ thuộc địa giới hành chính trong phạm vi tỉnh')),
      },
      { name: 'the national portal', plan: makePlan(one('60% thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia')) },
      {
        name: 'compared with the province',
        plan: makePlan(one('Tỷ lệ hài lòng cao hơn trung bình toàn tỉnh, đạt 95%')),
      },
      { name: 'guidance of the city', plan: makePlan(one('100% cán bộ được tập huấn theo hướng dẫn của thành phố')) },
      {
        name: 'through the portal of the province',
        plan: makePlan(one('Tỷ lệ hồ sơ nộp qua Cổng dịch vụ công của tỉnh đạt 90%')),
      },
      { name: 'of the commune', plan: makePlan(one('100% hồ sơ công việc của xã được xử lý điện tử')) },
    ],
  },
  builtIn,
)
