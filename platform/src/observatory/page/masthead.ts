import { html, type Markup } from '../../report/markup.ts';
import { printNumber } from '../../kernel/printedFigure.ts';
import { capital } from './capital.ts';
import { definitionInWords } from './definitionInWords.ts';
import type { Reading } from './reading.ts';
import type { Tallies } from './tallies.ts';

const numerals = ['no', 'one', 'two', 'three'];

/** The top of the report: title, what was rated by which rules, and the counts; a banner first where the data is made up. */
export function masthead({ edition, measure, starsToGive, year }: Reading, counts: Tallies): Markup {
  const { preset } = edition;
  const given = Array.from({ length: starsToGive }, (_, at) => starsToGive - at);
  return html`${edition.manifest.madeUp ? html`<div class="banner" role="note"><p class="column">Made-up demonstration data: these places and figures do not exist.</p></div>` : null}
<header class="masthead"><div class="column">
<p class="eyebrow"><svg aria-hidden="true"><use href="#star"/></svg>Asterism edition</p>
<h1>${edition.title}</h1>
<p class="sub">${capital(measure)} by region and cluster category. Categories: ${definitionInWords(edition)}. Rules: ${preset.title}.</p>
<dl class="tallies">
<div><dt>${counts.clusters === 1 ? 'cluster' : 'clusters'} in ${year}</dt><dd>${printNumber(counts.clusters)}</dd></div>
${given.map(
  (
    stars,
  ) => html`<div><dt>with ${numerals[stars]!} certain ${stars === 1 ? 'star' : 'stars'}</dt><dd>${printNumber(counts.certain[stars]!)}</dd></div>
`,
)}<div><dt>stars left open by unknown figures</dt><dd>${printNumber(counts.starsMax - counts.stars)}</dd></div>
</dl>
</div></header>`;
}
