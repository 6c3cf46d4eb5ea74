import type { Figure } from '../../report/figure.ts';
import { printCount, printNumber } from '../../report/printedFigure.ts';
import { numbers, texts } from '../../report/table.ts';
import type { Reading } from './reading.ts';
import { starHistogram, type Fate } from './starHistogram.ts';

const fractions: Readonly<Record<number, string>> = { 0.125: '⅛', 0.25: '¼', 0.5: '½' };

/** Location quotients of all clusters on a logarithmic scale, with the line at the quotient that earns the star. */
export function specialisationFigure(reading: Reading): Figure {
  const { edition, clusters: rows, year } = reading;
  const { clusters } = edition.tables;
  const [quotient, verdict] = [numbers(clusters, 'lq'), texts(clusters, 'specialisation_star')];
  const minimum = edition.preset.specialisation.quantile === undefined ? (edition.preset.specialisation.min ?? null) : null;
  const known = rows.filter((row) => quotient[row]! > 0);
  const fate = (row: number): Fate => {
    const star = verdict(row);
    if (star === 'yes') return 'earned';
    if (star === 'possible') return 'open';
    return minimum !== null && quotient[row]! >= minimum ? 'too small' : 'below';
  };
  const reaching = minimum === null ? null : known.filter((row) => quotient[row]! >= minimum).length;
  const unknown = rows.filter((row) => Number.isNaN(quotient[row]!)).length;
  return starHistogram({
    id: 'quotients',
    title: `How specialised clusters are, ${year}`,
    description: `Histogram of ${printCount(known.length, 'location quotient')} on a logarithmic scale.${reaching === null ? '' : ` ${printNumber(reaching)} are ${minimum} or more.`}`,
    note: `A location quotient of 1 is the average of all regions.${unknown > 0 ? ` ${printCount(unknown, 'cluster')} whose quotient is known only as an interval ${unknown === 1 ? 'is' : 'are'} not drawn.` : ''}`,
    source: reading.source,
    label: 'Location quotient',
    ticks: [0.001, 0.01, 0.125, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
    tickFormat: (value) => fractions[value] ?? String(value),
    values: known.map((row) => ({ value: quotient[row]!, fate: fate(row) })),
    factor: 2 ** 0.25,
    anchor: minimum ?? 1,
    cutoff: minimum === null ? null : { low: minimum, high: minimum, label: `Cut-off ${minimum}` },
  });
}
