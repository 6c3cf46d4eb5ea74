import { html, type Markup } from '../../report/markup.ts';
import { numbers } from '../../kernel/table.ts';
import { byStars } from './byStars.ts';
import { textOf, type Reading } from './reading.ts';

/** Stands for the folder of the report; a page that was opened from a disk puts the folder's own name there. */
const folder = html`<span data-folder>FOLDER</span>`;

/** How to check the edition and open the proof of a star. */
export function verification({ edition, measure, clusters: rows, called, titleOf, standsOut }: Reading): Markup {
  const { clusters } = edition.tables;
  const row = byStars(
    clusters,
    rows.filter((at) => standsOut(textOf(clusters, 'category')(at))),
    numbers(clusters, `${measure}_low`),
  )[0];
  const example =
    row === undefined ? null : { region: textOf(clusters, 'region')(row), category: textOf(clusters, 'category')(row) };
  return html`<p>The same inputs and rules give the same bytes on any machine. This command checks the tables against their fingerprints in manifest.json, and runs everything again from the input files. ${folder} is the folder in which this report stands; run it where the input files are, or put their folder before their names:</p>
<pre><code>npx asterism verify ${folder} --inputs ${edition.manifest.inputs.map((input) => quoted(input.name)).join(' ')}</code></pre>
${
  example === null
    ? null
    : html`<p>Every star opens to the figures, rule, rank and margin it rests on. For ${titleOf(example.category)} in ${called(example.region)}:</p>
<pre><code>npx asterism explain ${folder} ${quoted(example.region)} ${quoted(example.category)}</code></pre>`
}`;
}

function quoted(word: string): string {
  return /^[\w.+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
