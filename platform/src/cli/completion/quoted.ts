/** Text as one word of a shell, whatever is in it (POSIX single quotes; bash, zsh and fish read it alike as long as no backslash stands before a quote). */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
