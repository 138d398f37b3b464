/** The innermost of the headings above a statement, which are joined by " > ". */
export function lastHeading(section: string): string {
  return section.replace(/^.* > /u, '')
}
