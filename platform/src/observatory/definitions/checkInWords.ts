import { firstFew } from '../../kernel/firstFew.ts';
import { alignedRows } from './alignedRows.ts';
import type { DefinitionCheck, Range } from './checkDefinition.ts';

const listed = 20;

/** A check as lines to print: the table of categories with their shares of what is known, what is left out, and codes without a partner. */
export function checkInWords(check: DefinitionCheck): string[] {
  const { measure, year, total, uncategorised, notInData } = check;
  const rows = check.categories.map((category) => [
    category.code,
    category.title,
    String(category.industries),
    figure(category),
    percent(category.low / total.low),
  ]);
  return [
    `${check.definition} covers ${percent(check.covered.low / total.low)} of the ${whole.format(total.low)} ${measure} that ${year} is known to hold${total.high > total.low ? ' at least' : ''}.`,
    '',
    ...alignedRows([['category', 'title', 'industries', measure, 'of known'], ...rows], [2, 3, 4]),
    '',
    uncategorised.length === 0
      ? 'Every industry of the data is in a category.'
      : `${count(uncategorised.length, 'industry', 'industries')} of the data ${uncategorised.length === 1 ? 'is' : 'are'} in no category and count${uncategorised.length === 1 ? 's' : ''} in totals only:`,
    ...alignedRows(
      uncategorised.slice(0, listed).map((left) => [`  ${left.industry}`, figure(left), percent(left.low / total.low)]),
      [1, 2],
    ),
    ...(uncategorised.length > listed ? [`  and ${uncategorised.length - listed} more (all of them with --json)`] : []),
    '',
    notInData.length === 0
      ? 'Every code of the definition is in the data.'
      : `${count(notInData.length, 'code', 'codes')} of the definition ${notInData.length === 1 ? 'is' : 'are'} not in the data: ` +
        firstFew(notInData, listed),
  ];
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const share = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

function figure({ low, high }: Range): string {
  if (high - low < 0.05) return whole.format(low);
  return Number.isFinite(high) ? `${whole.format(low)} to ${whole.format(high)}` : `${whole.format(low)} or more`;
}

function percent(part: number): string {
  return Number.isNaN(part) ? 'unknown' : `${share.format(100 * part)} %`;
}
