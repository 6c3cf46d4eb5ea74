import type { Served } from '../../../kernel/serve.ts';
import { comparison } from '../../laboratory/comparison.ts';
import { ratableYear } from '../../laboratory/ratableYear.ts';
import { tryRating } from '../../laboratory/tryRating.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { askedYear } from '../askedYear.ts';
import { ofEdition } from '../ofEdition.ts';
import { changedStars, starCounts } from '../starCounts.ts';
import { thresholdCurve, tryThresholds } from './contract.ts';
import { curve } from './curve.ts';
import { knifeEdges } from './knifeEdges.ts';
import { levers, movedPreset } from './levers.ts';

/** Clusters and close cases that are listed one by one. */
const mostListed = 500;

/** What answers the page of thresholds. */
export function serveThresholds(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, tryThresholds, async (edition, { year, set, within }) => {
      const own = await ratableYear(edition, askedYear(edition, year));
      const preset = movedPreset(own.preset, set);
      const { cells, system, definition, further } = own;
      const rated = tryRating(cells, system, definition, preset, further);
      const { categories } = definition;
      const compared = comparison({ rated: own.rated, categories }, { rated, categories }, cells.regions);
      const edges = knifeEdges(rated, preset.minimum, within / 100, {
        regions: cells.regions,
        categories: categories.map(({ code }) => code),
      });
      return {
        year: own.year,
        preset: preset.name,
        levers: levers(own.preset, preset),
        counts: starCounts(own.rated, rated),
        changed: compared.rows.length,
        changes: changedStars(compared.rows, mostListed),
        close: edges.length,
        edges: edges.slice(0, mostListed),
        remarks: [...rated.remarks],
      };
    }),
    ofEdition(shelf, thresholdCurve, async (edition, { year, set, rule }) =>
      curve(await ratableYear(edition, askedYear(edition, year)), set, rule),
    ),
  ];
}
