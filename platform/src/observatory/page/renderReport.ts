import { html, type Markup } from '../../report/markup.ts';
import { printFigure } from '../../report/printFigure.ts';
import { standalonePage } from '../../report/standalonePage.ts';
import type { Edition } from '../edition/edition.ts';
import { regionNames } from '../codes/regionNames.ts';
import { regionCodes } from '../edition/regionCodes.ts';
import type { Geometry } from '../geometry/geometry.ts';
import { matchRegions } from '../geometry/matchRegions.ts';
import { agreement } from './agreement.ts';
import { categoryTable } from './categoryTable.ts';
import { change } from './change.ts';
import { findings } from './findings.ts';
import { focusFigure } from './focusFigure.ts';
import { masthead } from './masthead.ts';
import { method } from './method.ts';
import { rankedStrip } from './rankedStrip.ts';
import { readEdition } from './reading.ts';
import { regionTable } from './regionTable.ts';
import { rejected } from './rejected.ts';
import { sizeFigure } from './sizeFigure.ts';
import { sources } from './sources.ts';
import { specialisationFigure } from './specialisationFigure.ts';
import { starDrawings } from './starMarks.ts';
import { starMap } from './starMap.ts';
import { tallies } from './tallies.ts';
import { topClusters } from './topClusters.ts';
import { unknowns } from './unknowns.ts';
import { verification } from './verification.ts';

/**
 * The report of an edition as one self-contained HTML page that asks nothing of a network: what was found, a map where there is
 * geometry (else a ranked strip), tables, the distribution behind each cut-off, method, sources, and what was unknown. The same
 * edition gives the same bytes. A region file that holds fewer than half of the regions is a Problem.
 */
export async function renderReport(edition: Edition, geometry: Geometry | null): Promise<string> {
  const matched = geometry === null ? null : matchRegions(geometry, regionCodes(edition).latest);
  const reading = readEdition(edition, matched, await regionNames(edition.manifest.levels.region));
  const counts = tallies(reading);
  const { preset, tables } = edition;
  const hasRule = (star: 'size' | 'specialisation' | 'focus'): boolean =>
    star === 'specialisation'
      ? preset.specialisation.min !== undefined || preset.specialisation.quantile !== undefined
      : preset[star] !== undefined;

  const sections: Section[] = [
    {
      id: 'regions-at-a-glance',
      title: matched === null ? 'Ranking' : 'Map',
      body: printFigure(
        geometry === null || matched === null ? rankedStrip(reading) : starMap(reading, geometry, matched),
      ),
    },
    { id: 'top', title: 'Strongest clusters', body: topClusters(reading) },
    ...(tables.trends === null
      ? []
      : [{ id: 'change', title: 'Change over time', body: change(reading, tables.trends) }]),
    { id: 'categories', title: 'Categories', body: categoryTable(reading) },
    { id: 'regions', title: 'Regions', body: regionTable(reading) },
    {
      id: 'cut-offs',
      title: 'Behind each cut-off',
      body: html`${hasRule('size') ? printFigure(sizeFigure(reading)) : null}${hasRule('specialisation') ? printFigure(specialisationFigure(reading)) : null}${hasRule('focus') ? printFigure(focusFigure(reading)) : null}`,
    },
    { id: 'method', title: 'How the stars are given', body: method(reading) },
    { id: 'unknown', title: 'What was unknown', body: unknowns(reading, counts) },
    { id: 'agreement', title: 'Do other measures agree?', body: agreement(reading) },
    { id: 'sources', title: 'Sources', body: sources(reading, geometry) },
    { id: 'issues', title: 'What could not be used', body: rejected(reading) },
    { id: 'verify', title: 'Check it yourself', body: verification(reading) },
  ];
  const body = html`<a class="skip" href="#content">Skip to the report</a>
${starDrawings(reading.starsToGive)}${masthead(reading, counts)}
<main id="content" class="column">
${findings(reading, counts)}
<nav aria-label="Contents"><ul class="contents">${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${sections.map(
  ({ id, title, body: content }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${content}</section>
`,
)}</main>
<footer class="column"><p>${reading.source}. Cite as: ${edition.title}, Asterism ${edition.manifest.asterism.version}, definition ${edition.manifest.definition.name} ${edition.manifest.definition.version}, rules ${preset.name} ${preset.version}.</p></footer>`;
  return standalonePage(edition.title, body);
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}
