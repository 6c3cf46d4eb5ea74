import { setImmediate } from 'node:timers/promises';
import type { Served } from '../../../kernel/serve.ts';
import { rateYear } from '../../edition/rateYear.ts';
import { comparison } from '../../laboratory/comparison.ts';
import { ratableYear } from '../../laboratory/ratableYear.ts';
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
      const { categories } = own.definition;
      const { regions } = own.cells;
      const rated = rateYear(own.basis, preset);
      await setImmediate();
      const compared = comparison({ rated: own.rated, categories }, { rated, categories }, regions);
      const changes = changedStars(compared.rows, mostListed);
      await setImmediate();
      const codes = { regions, categories: categories.map(({ code }) => code) };
      const edges = knifeEdges(rated, preset, within / 100, codes, mostListed);
      return {
        year: own.year,
        preset: preset.name,
        levers: levers(own.preset, preset),
        counts: starCounts(own.rated, rated),
        changed: compared.rows.length,
        changes,
        close: edges.count,
        edges: [...edges.closest],
        remarks: [...rated.remarks],
      };
    }),
    ofEdition(shelf, thresholdCurve, async (edition, { year, set, rule }) =>
      curve(await ratableYear(edition, askedYear(edition, year)), set, rule),
    ),
  ];
}
