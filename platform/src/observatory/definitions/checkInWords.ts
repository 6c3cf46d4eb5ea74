import { alignedRows } from './alignedRows.ts';
import type { DefinitionCheck, Range } from './checkDefinition.ts';

const listed = 20;

/** A check as lines to print: the table of categories, what is left out, and codes without a partner. */
export function checkInWords(check: DefinitionCheck): string[] {
  const { measure, year, uncategorised, notInData } = check;
  const rows = check.categories.map((category) => [category.code, category.title, String(category.industries), figure(category), percent(category.share)]);
  return [
    `${check.definition} covers ${percent(check.coveredShare)} of ${figure(check.total)} ${measure} in ${year}.`,
    '',
    ...alignedRows([['category', 'title', 'industries', measure, 'share'], ...rows], [2, 3, 4]),
    '',
    uncategorised.length === 0
      ? 'Every industry of the data is in a category.'
      : `${count(uncategorised.length, 'industry', 'industries')} of the data ${uncategorised.length === 1 ? 'is' : 'are'} in no category and count${uncategorised.length === 1 ? 's' : ''} in totals only:`,
    ...alignedRows(
      uncategorised.slice(0, listed).map((left) => [`  ${left.industry}`, figure(left), percent(left.share)]),
      [1, 2],
    ),
    ...(uncategorised.length > listed ? [`  and ${uncategorised.length - listed} more (all of them with --json)`] : []),
    '',
    notInData.length === 0
      ? 'Every code of the definition is in the data.'
      : `${count(notInData.length, 'code', 'codes')} of the definition ${notInData.length === 1 ? 'is' : 'are'} not in the data: ` +
        notInData.slice(0, listed).join(', ') +
        (notInData.length > listed ? `, and ${notInData.length - listed} more` : ''),
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

function percent({ low, high }: Range): string {
  if (Number.isNaN(low) || Number.isNaN(high)) return 'unknown';
  const from = share.format(100 * low);
  const to = share.format(100 * high);
  return from === to ? `${from} %` : `${from} to ${to} %`;
}
