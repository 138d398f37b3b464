// A plug-in whose rule fails, for the test of what becomes of it.
const text = { vi: 'hỏng', en: 'broken' }

export const plugin = {
  name: 'broken-plugin',
  rules: [
    {
      meta: {
        id: 'broken/always',
        severity: 'error',
        title: text,
        messages: { said: text },
        basis: [{ id: 'none', text, document: null, article: null }],
      },
      check() {
        throw new Error('no luck')
      },
    },
  ],
}
