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
      ...[
        'cơ quan nhà nước của tỉnh',
        'cơ quan hành chính của tỉnh',
        'cơ quan, đơn vị của thành phố',
        'doanh nghiệp công nghệ số của tỉnh',
        'Chỉ số DTI của tỉnh',
        'xếp hạng của tỉnh',
        'dân số của tỉnh',
        'dân số toàn tỉnh',
        'người dân toàn quốc',
        'hộ gia đình trên địa bàn tỉnh',
        'hộ trên địa bàn thành phố',
        'sở, ngành của tỉnh',
        'cán bộ nghiên cứu khoa học toàn tỉnh',
        'quy trình nội bộ của tỉnh',
        'công trình khoa học cấp tỉnh',
        'nhiệm vụ khoa học và công nghệ cấp tỉnh',
        'tăng trưởng của tỉnh',
        'quy mô của cả nước',
        'kim ngạch của toàn tỉnh',
      ].map((words) => ({
        name: `a result of a superior: ${words}`,
        plan: makePlan(one(`Đạt 80% ${words}`)),
        findings: [{ quote: words, message: 'higher' }] as const,
      })),
      ...['GDP', 'TFP', 'năng suất các nhân tố tổng hợp'].map((words) => ({
        name: `measured above the commune: ${words}`,
        plan: makePlan(one(`Đóng góp 55% vào ${words}`)),
        findings: [{ quote: words, message: 'macro' }] as const,
      })),
      ...['phi địa giới hành chính trên địa bàn phường', 'không phụ thuộc địa giới trong phạm vi toàn xã'].map(
        (words) => ({
          name: `boundaries: ${words}`,
          plan: makePlan(one(`100% thủ tục thực hiện ${words}`)),
          findings: [{ quote: words, message: 'boundary' }] as const,
        }),
      ),
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
      ...[
        '100% hồ sơ xử lý theo quy trình, cơ quan của tỉnh',
        '100% cán bộ làm theo hướng dẫn của tỉnh',
        'Hoàn thành 100% kế hoạch của tỉnh',
        '100% việc theo định hướng của tỉnh',
        '100% việc đúng quy định của tỉnh',
        '100% chỉ đạo của tỉnh được thực hiện',
        '100% yêu cầu của tỉnh được đáp ứng',
        '90% hồ sơ trên hệ thống thông tin giải quyết thủ tục của tỉnh',
        '90% dữ liệu lên nền tảng dữ liệu dân số của tỉnh',
        '100% dữ liệu vào kho dữ liệu dân số của tỉnh',
        '100% kết nối trục liên thông cơ quan của tỉnh',
        '90% hồ sơ qua cổng dịch vụ công người dân của tỉnh',
        '100% cập nhật cơ sở dữ liệu dân số của tỉnh',
        '100% cán bộ dùng phần mềm quản lý cán bộ của tỉnh',
        '100% kết nối trung tâm điều hành của tỉnh',
        'Cao hơn 5% mặt bằng chung của tỉnh',
        'Cao hơn 5% trung bình chung của tỉnh',
        'Tăng 5% so với toàn tỉnh',
        '3 mô hình thuộc chương trình của tỉnh',
        '3 mô hình thuộc đề án của tỉnh',
        '100% nghị quyết của tỉnh được quán triệt',
        '90% thủ tục trong phạm vi của tỉnh',
        '100% chính sách của tỉnh được phổ biến',
        '100% kết nối mạng truyền số liệu của tỉnh',
        '2% ngân sách của tỉnh',
        '5 lớp có hỗ trợ của tỉnh',
      ].map((text) => ({ name: `what a superior provides: ${text}`, plan: makePlan(one(text)) })),
      { name: 'in brackets', plan: makePlan(one('80% hộ có cáp quang (dân số của tỉnh)')) },
      {
        name: 'boundaries named far from the commune',
        plan: makePlan(
          one(
            `Không phụ thuộc địa giới hành chính đối với 100% thủ tục do Trung ương, tỉnh công bố, bảo đảm đúng thời hạn theo luật định; thực hiện trên địa bàn xã`,
          ),
        ),
      },
    ],
  },
  builtIn,
)
