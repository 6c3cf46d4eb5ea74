import type { Figure } from '../../figure/figure.ts';
import { printCount, printNumber } from '../../kernel/printedFigure.ts';
import { numbers, texts } from '../../kernel/table.ts';
import { intervalNote } from './intervalNote.ts';
import type { Reading } from './reading.ts';
import { starHistogram, type Fate } from './starHistogram.ts';

/** Quotients that span more than this factor have a tick at each power of ten, others at each power of two. */
const wideSpan = 500;

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
  const span = drawn.reduce(
    ([least, most], row) => [Math.min(least, quotient[row]!), Math.max(most, quotient[row]!)] as const,
    [Infinity, 0] as readonly [number, number],
  );
  const base = span[1] > wideSpan * span[0] ? 10 : 2;
  const reaching = minimum === null ? null : drawn.filter((row) => quotient[row]! >= minimum).length;
  return starHistogram({
    id: 'quotients',
    title: `How specialised clusters are, ${year}`,
    description: `Histogram of ${printCount(drawn.length, 'location quotient')} on a logarithmic scale.${reaching === null ? '' : ` ${printNumber(reaching)} are certainly ${minimum} or more.`}`,
    note: `A location quotient of 1 is the average of all regions.${intervalNote(rows, quotient, high)}`,
    source: reading.source,
    label: 'Location quotient',
    ticks: Array.from({ length: 25 }, (_, at) => base ** (at - 12)),
    tickFormat: (value) => String(Number(value.toPrecision(6))),
    values: drawn.map((row) => ({ value: quotient[row]!, fate: fate(row) })),
    factor: 2 ** 0.25,
    anchor: minimum ?? 1,
    cutoff: minimum === null ? null : { low: minimum, high: minimum, label: `Cut-off ${minimum}` },
  });
}
