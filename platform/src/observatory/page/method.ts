import { html, Markup } from '../../report/markup.ts';
import { printNumber, printShare } from '../../kernel/printedFigure.ts';
import { printTable } from '../../report/printedTable.ts';
import { regionsOfLevel } from '../codes/regionsOfLevel.ts';
import { capital } from './capital.ts';
import { definitionInWords } from './definitionInWords.ts';
import type { Reading } from './reading.ts';

const e = (index: string): Markup => new Markup(`<i>E</i><sub>${index}</sub>`);

/** How stars are given: the rules of the preset in words and formulas with their parameters, and the definition of the categories. */
export function method({ edition, measure }: Reading): Markup {
  const { definition, preset, manifest } = edition;
  const industries = definition.categories.map((category) =>
    category.industries
      .map((entry) => (typeof entry === 'string' ? entry : `${entry.industry} × ${printNumber(entry.weight, 3)}`))
      .join(', '),
  );
  return html`<p>For each year, ${e('r,c')} is ${measure} of category <i>c</i> in region <i>r</i>, ${e('r')} that of the region over all industries, ${e('c')} that of the category over all regions, and ${e('')} the grand total. Rules: ${preset.title} (${preset.name}, version ${preset.version}). ${preset.source}.</p>
<dl class="terms">${rules(edition.preset).map(
    ({ term, meaning }) => html`<dt>${term}</dt><dd>${meaning}</dd>
`,
  )}</dl>
<p>Ties at a cut-off are all in or all out, since only regions with strictly more count. ${preset.minimum > 0 ? `A cluster with less than ${printNumber(preset.minimum)} gets no star at all, but counts in every rank.` : 'There is no minimum size.'}</p>
<p>Totals of regions: ${manifest.levels.regionTotals}; totals of categories: ${manifest.levels.categoryTotals}. Rated are ${regionsOfLevel(manifest.levels.region)}, from figures by industry${manifest.levels.industry === 'all' ? '' : ` (level: ${manifest.levels.industry})`}.</p>
<p>Besides the stars: the <b>Gini coefficient</b> of a region measures how unevenly its ${measure} is spread over categories, the <b>locational Gini</b> of a category how its spread over regions differs from that of all activity (Krugman 1991), <b>diversity</b> is Shannon’s entropy (1948) over categories in bits.</p>
<h3>What the categories are made of</h3>
<p>${made(edition)}. ${(definition.description ?? '').replaceAll('`', '')}</p>
<details><summary>${definition.categories.length === 1 ? 'The category and its' : `All ${printNumber(definition.categories.length)} categories and their`} industries</summary>${printTable(
    {
      id: 'definition',
      caption: 'Categories and their industries',
      rows: [...definition.categories.keys()],
      columns: [
        { heading: 'Category', cell: (row) => definition.categories[row]!.title },
        { heading: 'Code', cell: (row) => definition.categories[row]!.code },
        { heading: 'Industries', cell: (row) => industries[row]! },
      ],
    },
  )}</details>`;
}

function made(edition: Reading['edition']): string {
  const { definition, manifest } = edition;
  const { name, version } = definition.classification;
  if (definition.title === definition.name) return capital(definitionInWords(edition));
  return `${definition.title}, version ${manifest.definition.version}, on ${name}${version === undefined ? '' : ` ${version}`}`;
}

interface Rule {
  readonly term: string;
  readonly meaning: Markup;
}

function rules({ size, specialisation, focus }: Reading['edition']['preset']): Rule[] {
  const found: Rule[] = [];
  if (size !== undefined) {
    const parts = [
      size.top === undefined
        ? null
        : `in the top ${printShare(size.top, 0)} of its category by size: of the N regions that have the category, fewer than ${size.top} × N (rounded down) have strictly more`,
      ...Object.entries(size.quantile ?? {}).map(
        ([what, share]) =>
          `${what} at or above the ${ordinal(share * 100)} percentile among regions that have the category`,
      ),
    ].filter((part) => part !== null);
    found.push({ term: 'Size', meaning: html`${parts.join('; and ')}.` });
  }
  if (specialisation.min !== undefined || specialisation.quantile !== undefined) {
    const parts = [
      specialisation.min === undefined ? null : `of ${specialisation.min} or more`,
      specialisation.quantile === undefined
        ? null
        : `at or above its category’s ${ordinal(specialisation.quantile * 100)} percentile`,
    ].filter((part) => part !== null);
    found.push({
      term: 'Specialisation',
      meaning: html`a location quotient ${parts.join(' and ')}${specialisation.base === 'kind' ? ', with shares taken within the kind of category (traded or local)' : null}. <span class="formula">LQ = (${e('r,c')} / ${e('r')}) / (${e('c')} / ${e('')})</span>`,
    });
  }
  if (focus !== undefined) {
    found.push({
      term: 'Focus',
      meaning: html`in the top ${printShare(focus.top, 0)} ${focus.within === 'all' ? 'of all clusters of the year' : 'of its category'} by its share of the region’s total. <span class="formula">focus = ${e('r,c')} / ${e('r')}</span>`,
    });
  }
  return found;
}

function ordinal(value: number): string {
  const whole = Math.round(value);
  const ending = whole % 100 >= 11 && whole % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th');
  return `${whole}${ending}`;
}
