import type { Figure } from '../../figure/figure.ts';
import { printCount, printInterval, printNumber, printShare } from '../../kernel/printedFigure.ts';
import { numbers, texts } from '../../kernel/table.ts';
import { intervalNote } from './intervalNote.ts';
import type { Reading } from './reading.ts';
import { starHistogram, type Fate } from './starHistogram.ts';

/** Shares of all clusters in their regions on a logarithmic scale, with the share that earns the star. */
export function focusFigure(reading: Reading): Figure {
  const { edition, clusters: rows, year } = reading;
  const { clusters, proof } = edition.tables;
  const [focus, most, verdict] = [
    numbers(clusters, 'focus_low'),
    numbers(clusters, 'focus_high'),
    texts(clusters, 'focus_star'),
  ];
  const [low, high] = [numbers(proof, 'focus_cutoff_low'), numbers(proof, 'focus_cutoff_high')];
  const drawn = rows.filter((row) => focus[row]! > 0);
  const single =
    edition.preset.focus?.within === 'all' && drawn.length > 0 && low[drawn[0]!]! > 0
      ? { low: low[drawn[0]!]!, high: high[drawn[0]!]! }
      : null;
  const fate = (row: number): Fate => {
    const star = verdict(row);
    if (star === 'yes') return 'earned';
    if (star === 'possible') return 'open';
    return focus[row]! >= high[row]! ? 'too small' : 'below';
  };
  const percent = (share: number): string => printShare(share, 2);
  const cutoff = single === null ? '' : printInterval(single.low, single.high, percent);
  return starHistogram({
    id: 'focus',
    title: `How much of a region its clusters make up, ${year}`,
    description: `Histogram of the share of ${printCount(drawn.length, 'cluster')} in the total of their region, on a logarithmic scale.${single === null ? '' : ` The share that earns the star is ${cutoff}.`}`,
    note: `${edition.preset.focus?.within === 'category' ? 'The cut-off differs by category.' : 'One cut-off for all clusters of the year.'}${intervalNote(rows, focus, most)}`,
    source: reading.source,
    label: `Share of the region’s ${reading.measure}`,
    ticks: [0.00001, 0.0001, 0.001, 0.01, 0.1, 1],
    tickFormat: (value) => `${printNumber(value * 100, Math.max(0, -Math.round(Math.log10(value)) - 2))}\u00a0%`,
    values: drawn.map((row) => ({ value: focus[row]!, fate: fate(row) })),
    factor: 10 ** 0.1,
    anchor: single?.low ?? 0.01,
    cutoff: single === null ? null : { ...single, label: `Cut-off ${cutoff} of the region` },
  });
}
