export const pages: Readonly<Record<string, Readonly<Record<'vi' | 'en', { readonly why: string; readonly examples: string; readonly not: string; readonly mend: string }>>>> = {}
