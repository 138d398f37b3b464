import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { bodyAnnexDiffers } from './body-annex-differs.js'

const both = (body: string, annex: string, some = {}) => ({
  targets: [makeTarget(body, { origin: 'body', line: 47, ...some }), makeTarget(annex, { line: 308 })],
})
ruleTable(bodyAnnexDiffers, {
  hits: [
    {
      why: 'value',
      plan: both('Tỷ lệ thanh toán trực tuyến đạt 80%', 'Tỷ lệ thanh toán trực tuyến 60%'),
      quote: '80%',
      line: 47,
      message: 'value',
    },
    {
      why: 'base',
      plan: both('Tỷ lệ phủ sóng 5G trên địa bàn xã đạt 90%', 'Tỷ lệ phủ sóng 5G trên dân số 90%'),
      quote: '5G',
      message: 'base',
    },
    {
      why: 'Party members in the body only',
      plan: both(
        '100% cán bộ, đảng viên, công chức, viên chức làm chủ kỹ năng số trong quản lý',
        'Cán bộ, công chức, viên chức làm chủ kỹ năng số trong quản lý 100%',
      ),
      quote: 'đảng viên',
      message: 'reach',
    },
    {
      why: 'wholly in the body only',
      plan: both(
        '100% hồ sơ thủ tục hành chính được xử lý hoàn toàn trực tuyến',
        'Hồ sơ thủ tục hành chính xử lý trực tuyến 100%',
      ),
      quote: 'hoàn toàn',
      message: 'reach',
    },
    {
      why: 'companies in the annex only',
      plan: both(
        '90% người dân hài lòng khi sử dụng dịch vụ công',
        'Người dân, doanh nghiệp hài lòng khi sử dụng dịch vụ công 90%',
      ),
      quote: 'hài lòng',
      message: 'reach',
    },
  ],
  silent: [
    {
      why: 'the same in other words',
      plan: both('tỷ lệ số hóa hồ sơ thủ tục hành chính phải đạt tối thiểu 80%', 'Số hóa hồ sơ TTHC 80%'),
    },
    {
      why: 'a lead-in before the colon',
      plan: both(
        'bảo đảm điều kiện tối thiểu ở cấp xã: 100% cán bộ cấp xã có máy tính',
        'Cán bộ cấp xã có máy tính 100%',
      ),
    },
    { why: 'two horizons', plan: both('80% thanh toán trực tuyến', 'Thanh toán trực tuyến 60%', { horizon: '2030' }) },
    { why: 'no counterpart', plan: both('80% thanh toán trực tuyến', '100% thôn có cáp quang') },
  ],
})
