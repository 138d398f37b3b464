/** The generated module, as text: the test compares it with the file. */
export function indexSource(): string
