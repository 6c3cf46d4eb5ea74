/** What a terminal would obey or turn round rather than show: controls but tab and line break, and those of writing direction (Unicode, UAX 9). */
const unseen = /\r(?!\n)|(?![\t\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text as a terminal may have it: control characters that came with a name or a figure stand as `\u001b` and the like, which JSON reads back as what they were. */
export function visible(text: string): string {
  return text.replaceAll(unseen, escaped);
}

/** The same for words that belong on one line: tabs and line breaks are escaped too. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll(/[\t\r\n\u2028\u2029]/g, escaped);
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
