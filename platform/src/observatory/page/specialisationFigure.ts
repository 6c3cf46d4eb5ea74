import type { Figure } from '../../report/figure.ts';
import { printCount, printNumber } from '../../report/printedFigure.ts';
import { numbers, texts } from '../../report/table.ts';
import { intervalNote } from './intervalNote.ts';
import type { Reading } from './reading.ts';
import { starHistogram, type Fate } from './starHistogram.ts';

const fractions: Readonly<Record<number, string>> = { 0.25: '¼', 0.5: '½' };

/** Location quotients of all clusters on a logarithmic scale, with the line at the quotient that earns the star. */
export function specialisationFigure(reading: Reading): Figure {
  const { edition, clusters: rows, year } = reading;
  const { clusters } = edition.tables;
  const [quotient, high, verdict] = [
    numbers(clusters, 'lq_low'),
    numbers(clusters, 'lq_high'),
    texts(clusters, 'specialisation_star'),
  ];
  const minimum =
    edition.preset.specialisation.quantile === undefined ? (edition.preset.specialisation.min ?? null) : null;
  const drawn = rows.filter((row) => quotient[row]! > 0);
  const fate = (row: number): Fate => {
    const star = verdict(row);
    if (star === 'yes') return 'earned';
    if (star === 'possible') return 'open';
    return minimum !== null && quotient[row]! >= minimum ? 'too small' : 'below';
  };
  const reaching = minimum === null ? null : drawn.filter((row) => quotient[row]! >= minimum).length;
  return starHistogram({
    id: 'quotients',
    title: `How specialised clusters are, ${year}`,
    description: `Histogram of ${printCount(drawn.length, 'location quotient')} on a logarithmic scale.${reaching === null ? '' : ` ${printNumber(reaching)} are certainly ${minimum} or more.`}`,
    note: `A location quotient of 1 is the average of all regions.${intervalNote(rows, quotient, high)}`,
    source: reading.source,
    label: 'Location quotient',
    ticks: [0.0001, 0.001, 0.01, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
    tickFormat: (value) => fractions[value] ?? String(value),
    values: drawn.map((row) => ({ value: quotient[row]!, fate: fate(row) })),
    factor: 2 ** 0.25,
    anchor: minimum ?? 1,
    cutoff: minimum === null ? null : { low: minimum, high: minimum, label: `Cut-off ${minimum}` },
  });
}
