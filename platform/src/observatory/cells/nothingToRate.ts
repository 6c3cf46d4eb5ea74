import { Problem } from '../../kernel/problem.ts';
import type { Observations } from '../readers/observations.ts';
import { rejectionPlaces } from '../readers/rejectionPlaces.ts';
import type { Cells } from './cells.ts';
import type { LeftOut } from './leftOut.ts';
import { unratedWithWhy } from './unratedInWords.ts';
import { yearOption, yearSpans } from './yearSpans.ts';

const bounding = 'rows of coarser regions or industries, or columns employment_low and employment_high';

/** That a run has no region left in any of its years, and why. */
export function nothingToRate(leftOut: LeftOut, { rejections, sources }: Observations): Problem {
  const reasons = leftOut.entries().map(({ what, observations }) => `${what}: ${observations} observations`);
  return new Problem(
    422,
    `No region is left to rate (${reasons.join('; ')}).${rejections.length === 0 ? '' : ' Rows that can’t be used may be why.'} Where figures are withheld, give what bounds them: ${bounding}; or rate all the same with --unbounded-regions keep.`,
    rejectionPlaces(rejections, { sources }),
  );
}

/** That some years of a run have no region left, which others have, and why; null where each has one, or had none to begin with. */
export function yearsWithNothingToRate({ years, year, levels }: Cells): Problem | null {
  const held = new Set(year);
  const unrated = levels.unratedRegions;
  const empty = years.filter((one) => !held.has(one) && unrated.some((entry) => entry.years.includes(one)));
  if (empty.length === 0) return null;
  const why = unrated
    .map((entry) => ({ ...entry, years: entry.years.filter((one) => empty.includes(one)) }))
    .filter((entry) => entry.years.length > 0);
  const rest = years.filter((one) => held.has(one));
  return new Problem(
    422,
    `No region is left to rate in ${yearSpans(empty)}: left out are ${unratedWithWhy(why)}. Leave the ${empty.length === 1 ? 'year' : 'years'} out with --year ${yearOption(rest)}, or give what bounds the figures: ${bounding}; or rate all the same with --unbounded-regions keep.`,
  );
}
