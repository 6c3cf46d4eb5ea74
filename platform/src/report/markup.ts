/** Text that is HTML already and goes into a page as it stands. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: plain text and numbers are escaped, markup is not, null leaves nothing, lists are joined. */
export type Content = Markup | string | number | null | readonly Content[];

/** HTML from a template; whatever is put in that is not markup is escaped, so that no code or title can become a tag. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = strings[0]!;
  values.forEach((value, at) => {
    text += written(value) + strings[at + 1]!;
  });
  return new Markup(text);
}

/** Text with the five characters replaced that mean something in HTML and XML. */
function escapeText(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => entities[character]!) : text;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(value: Content): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value.map(written).join('');
}
