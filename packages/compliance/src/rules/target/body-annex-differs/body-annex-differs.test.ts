import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { bodyAnnexDiffers } from './body-annex-differs.js'

const both = (body: string, annex: string, some = {}) => ({
  targets: [makeTarget(body, { origin: 'body', line: 47, ...some }), makeTarget(annex, { line: 308 })],
})
await testRule(
  bodyAnnexDiffers,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'value',
        plan: makePlan(both('Tỷ lệ thanh toán trực tuyến đạt 80%', 'Tỷ lệ thanh toán trực tuyến 60%')),
        findings: [
          {
            quote: '80%',
            line: 47,
            message: 'value',
            severity: 'warning',
            subject: 'target:body-47',
            says: 'Phần lời đặt 80 %, phụ lục (dòng 308) đặt 60 %: “Tỷ lệ thanh toán trực tuyến đạt 80%”.',
            expected: 'Tỷ lệ thanh toán trực tuyến 60%',
            actual: 'Tỷ lệ thanh toán trực tuyến đạt 80%',
            value: '80 % 60 %',
          },
        ],
      },
      {
        name: 'base',
        plan: makePlan(both('Tỷ lệ phủ sóng 5G trên địa bàn xã đạt 90%', 'Tỷ lệ phủ sóng 5G trên dân số 90%')),
        findings: [
          {
            quote: '5G',
            message: 'base',
            line: 47,
            severity: 'warning',
            subject: 'target:body-47',
            says: 'Phần lời tính “trên địa bàn”, phụ lục (dòng 308) tính “dân số”: “Tỷ lệ phủ sóng 5G trên địa bàn xã đạt 90%”.',
            expected: 'Tỷ lệ phủ sóng 5G trên dân số 90%',
            actual: 'Tỷ lệ phủ sóng 5G trên địa bàn xã đạt 90%',
            value: 'trên địa bàn dân số',
          },
        ],
      },
      {
        name: 'Party members in the body only',
        plan: makePlan(
          both(
            '100% cán bộ, đảng viên, công chức, viên chức làm chủ kỹ năng số trong quản lý',
            'Cán bộ, công chức, viên chức làm chủ kỹ năng số trong quản lý 100%',
          ),
        ),
        findings: [
          {
            quote: 'đảng viên',
            message: 'reach',
            line: 47,
            severity: 'warning',
            subject: 'target:body-47',
            says: '“100% cán bộ, đảng viên, công chức, viên chức làm chủ kỹ năng số trong quản lý”: “đảng viên” chỉ có ở phần lời, bên kia (phụ lục dòng 308) không có.',
            expected: 'Cán bộ, công chức, viên chức làm chủ kỹ năng số trong quản lý 100%',
            actual: '100% cán bộ, đảng viên, công chức, viên chức làm chủ kỹ năng số trong quản lý',
            value: 'đảng viên phần lời body',
          },
        ],
      },
      {
        name: 'wholly in the body only',
        plan: makePlan(
          both(
            '100% hồ sơ thủ tục hành chính được xử lý hoàn toàn trực tuyến',
            'Hồ sơ thủ tục hành chính xử lý trực tuyến 100%',
          ),
        ),
        findings: [{ quote: 'hoàn toàn', message: 'reach' }],
      },
      {
        name: 'companies in the annex only',
        plan: makePlan(
          both(
            '90% người dân hài lòng khi sử dụng dịch vụ công',
            'Người dân, doanh nghiệp hài lòng khi sử dụng dịch vụ công 90%',
          ),
        ),
        findings: [{ quote: 'hài lòng', message: 'reach' }],
      },
      ...[
        'đảng viên',
        'viên chức',
        'người lao động',
        'doanh nghiệp',
        'hợp tác xã',
        'hộ kinh doanh',
        'học sinh',
        'toàn bộ',
        'đủ điều kiện',
        'trở lên',
        'cấp độ 3',
        'nông thôn',
        'vùng sâu',
        'bắt buộc',
        'từ xa',
        'một lần',
      ].map((words) => ({
        name: `in the body only: ${words}`,
        plan: makePlan(
          both(
            `100% giấy tờ, hồ sơ, biểu mẫu điện tử dùng chung ${words} được chuẩn hóa`,
            'Giấy tờ, hồ sơ, biểu mẫu điện tử dùng chung được chuẩn hóa 100%',
          ),
        ),
        findings: [{ quote: words, data: { body: words, where: 'phần lời', whereEn: 'body' } }] as const,
      })),
      {
        name: 'in the annex only: người lao động',
        plan: makePlan(
          both(
            '100% giấy tờ, hồ sơ, biểu mẫu điện tử dùng chung được chuẩn hóa',
            'Giấy tờ, hồ sơ, biểu mẫu điện tử dùng chung người lao động được chuẩn hóa 100%',
          ),
        ),
        findings: [{ quote: 'giấy tờ', data: { body: 'người lao động', where: 'phụ lục', whereEn: 'annex' } }] as const,
      },
    ],
    lookAlikes: [
      {
        name: 'no figure on one side',
        plan: makePlan(both('Đẩy mạnh thanh toán trực tuyến', 'Thanh toán trực tuyến 60%')),
      },
      {
        name: 'the same value written otherwise',
        plan: makePlan(both('Tỷ lệ thanh toán trực tuyến đạt 80%', 'Tỷ lệ thanh toán trực tuyến 80%')),
      },
      {
        name: 'the same in other words',
        plan: makePlan(both('tỷ lệ số hóa hồ sơ thủ tục hành chính phải đạt tối thiểu 80%', 'Số hóa hồ sơ TTHC 80%')),
      },
      {
        name: 'a lead-in before the colon',
        plan: makePlan(
          both(
            'bảo đảm điều kiện tối thiểu ở cấp xã: 100% cán bộ cấp xã có máy tính',
            'Cán bộ cấp xã có máy tính 100%',
          ),
        ),
      },
      {
        name: 'two horizons',
        plan: makePlan(both('80% thanh toán trực tuyến', 'Thanh toán trực tuyến 60%', { horizon: '2030' })),
      },
      { name: 'no counterpart', plan: makePlan(both('80% thanh toán trực tuyến', '100% thôn có cáp quang')) },
    ],
  },
  builtIn,
)
