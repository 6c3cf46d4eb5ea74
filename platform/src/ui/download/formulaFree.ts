/**
 * What a spreadsheet takes for the start of a formula when it opens a CSV (OWASP, CSV injection): the four signs, also full-width,
 * or a control character that it skips; behind apostrophes, too, so that taking off one always gives the text again.
 */
// oxlint-disable-next-line no-control-regex
const formula = /^'*[=+\-@＝＋－＠\u0000\t\r\n]/;

/** A text as a CSV has it that people open in spreadsheets: one that would be taken for a formula has an apostrophe before it. */
export function formulaFree(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
