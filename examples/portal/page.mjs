// What runs in the page. Nothing here fetches anything, and the policy of the page would not let it.
import { html } from '@commune-plan/report'
import { evaluatePlan, refusalText } from 'commune-plan'

const [drop, file, day, status, save, report] = ['drop', 'file', 'day', 'status', 'save', 'report'].map((id) =>
  document.getElementById(id),
)
day.value = new Date().toLocaleDateString('sv') // the page has a clock, the library has none: YYYY-MM-DD

let chosen = null
file.addEventListener('change', () => show(file.files[0]))
day.addEventListener('change', () => show(chosen))
for (const kind of ['dragover', 'dragleave', 'drop']) {
  drop.addEventListener(kind, (event) => {
    event.preventDefault()
    drop.classList.toggle('over', kind === 'dragover')
    if (kind === 'drop') show(event.dataTransfer.files[0])
  })
}

async function show(given) {
  if (!given || !day.value) return
  chosen = given
  report.hidden = save.hidden = true
  status.textContent = `Đang đọc ${given.name} …`
  await new Promise((done) => setTimeout(done)) // lets the browser paint that
  try {
    const evaluation = await evaluatePlan(new Uint8Array(await given.arrayBuffer()), {
      name: given.name,
      asOf: day.value,
    })
    // The report is one file without script or request. The frame is sandboxed all the same: words of a plan are never
    // trusted, and a sandbox without "allow-scripts" runs nothing.
    report.srcdoc = html.render(evaluation, { lang: 'vi' })
    URL.revokeObjectURL(save.href)
    save.href = URL.createObjectURL(new Blob([report.srcdoc], { type: html.mediaType }))
    save.download = `${given.name}.html`
    report.hidden = save.hidden = false
    status.textContent = evaluation.summary.sentence.vi
  } catch (error) {
    // What cannot be read is refused in plain words; anything else is a fault of the program.
    status.textContent = refusalText(error)?.vi ?? `Chương trình gặp sự cố: ${error}`
  }
}
