import { useAnswer } from '../../ui/useAnswer.tsx';
import { listEditions } from './editions/contract.ts';
import { nearestYear } from './nearestYear.ts';
import { useEdition } from './useEdition.tsx';

/** The year that an address asks for, as an edition can show it. */
export interface YearOfPage {
  /** What the address asks for. */
  readonly asked: number | undefined;
  /** Years that the edition has; none until they are known. */
  readonly years: readonly number[];
  /** The year to show: the one asked for or the nearest to it; undefined is the edition's last. */
  readonly year: number | undefined;
  /** Whether it is settled which year that is. */
  readonly isKnown: boolean;
}

/** The year of a page whose address may ask for one that the edition lacks. */
export function useYear(edition: string, asked: number | undefined): YearOfPage {
  const { isFetched } = useAnswer(listEditions, {});
  const years = useEdition(edition)?.years ?? noYears;
  const year = asked === undefined ? undefined : (nearestYear(years, asked) ?? asked);
  return { asked, years, year, isKnown: asked === undefined || isFetched };
}

const noYears: readonly number[] = [];
