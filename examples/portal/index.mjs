// Builds the page into out/portal/index.html; with --serve also shows it on this machine.
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { buildPortal } from './build.mjs'

const { page, policy, sizes } = await buildPortal()
const folder = new URL('out/', import.meta.url)
await mkdir(folder, { recursive: true })
await writeFile(new URL('index.html', folder), page)

const kilobytes = (bytes) => `${Math.round(bytes / 1024)} kB`
console.log(`Trang: examples/portal/out/index.html, ${kilobytes(Buffer.byteLength(page))}, một tệp duy nhất.`)
console.log(`Chính sách bảo mật: ${policy}`)
console.log('Trong đó:')
for (const [name, bytes] of sizes.slice(0, 12)) console.log(`   ${name.padEnd(16)} ${kilobytes(bytes).padStart(8)}`)

if (process.argv.includes('--serve')) {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.setHeader('content-security-policy', `${policy}; frame-ancestors 'none'`)
    answer.end(page)
  })
  server.listen(8057, '127.0.0.1', () => console.log('\nhttp://127.0.0.1:8057/ (Ctrl+C: dừng)'))
} else {
  console.log(`\nMở tệp ấy bằng trình duyệt, hoặc: node index.mjs --serve`)
}
