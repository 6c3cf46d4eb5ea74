import type { z } from 'zod';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { termsOfEdition } from '../editions/termsOfEdition.ts';
import type { citationItem } from './citationContract.ts';

/** How to cite an edition: `site` is where it is reached, without a slash at its end. */
export function citationOf({ name, mark, manifest }: ShelvedEdition, site: string): z.input<typeof citationItem> {
  const { publisher, licence } = termsOfEdition(manifest);
  return {
    id: `asterism-${name}-${mark.slice(0, 12)}`,
    type: 'dataset',
    title: manifest.title,
    author: [{ literal: publisher }],
    publisher: `Asterism ${manifest.asterism.version}`,
    version: `edition ${name}, mark ${mark.slice(0, 12)}`,
    URL: `${site}/editions/${encodeURIComponent(name)}`,
    note: licence,
  };
}

/** A citation as a BibTeX entry. */
export function bibtex({ id, title, author, publisher, version, URL, note }: z.input<typeof citationItem>): string {
  const fields = {
    title: `{${plain(title)}}`,
    author: author.map(({ literal }) => `{${plain(literal)}}`).join(' and '),
    publisher: plain(publisher),
    version: plain(version),
    url: URL.replaceAll(/[{}\\]/g, encodeURIComponent),
    note: plain(note),
  };
  const lines = Object.entries(fields).map(([field, value]) => `  ${field} = {${value}}`);
  return `@dataset{${id.replaceAll(/[^\w.-]/g, '-')},\n${lines.join(',\n')}\n}\n`;
}

/** A citation as a sentence. */
export function citationSentence({ title, author, publisher, version, URL }: z.input<typeof citationItem>): string {
  return `${title}. ${publisher}, ${version}. Figures: ${author.map(({ literal }) => literal).join('; ')}. ${URL}\n`;
}

/** Text with what LaTeX obeys made harmless. */
function plain(text: string): string {
  const letters: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replaceAll(/[\\~^{}&%$#_]/g, (letter) => letters[letter] ?? `\\${letter}`).replaceAll(/\s+/g, ' ');
}
