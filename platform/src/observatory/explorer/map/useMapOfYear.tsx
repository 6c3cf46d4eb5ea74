import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { call } from '../../../kernel/call.ts';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listEditions } from '../editions/contract.ts';
import { nearestYear } from '../nearestYear.ts';
import { useEdition } from '../useEdition.tsx';
import { listMapValues, type MapValue, type MapValues } from './contract.ts';
import { yearsOfMap, type MapMeasure } from './mapMeasures.ts';

/** Values that are fetched at once, so that going through the years asks for nothing. */
const atOnce = 15_000;

/** What a map is asked for. */
export interface MapQuestion {
  readonly category: string | undefined;
  readonly measure: MapMeasure;
  readonly year: number | undefined;
}

/** The values of a map, and those of one year by region. */
export interface ValuesOfYear {
  readonly answer: UseQueryResult<MapValues>;
  readonly values: ReadonlyMap<string, MapValue>;
  /** Null until it is known, and where the measure has none. */
  readonly year: number | null;
}

/** The values of a map: of all years where they are not too many, else of the year, with its neighbours on their way. */
export function useMapOfYear(edition: string, { category, measure, year: asked }: MapQuestion): ValuesOfYear {
  const isListed = useAnswer(listEditions, {}).isFetched;
  const summary = useEdition(edition);
  const isWhole = summary === null || summary.counts.regions * summary.years.length <= atOnce;
  const wanted = summary === null ? asked : (nearestYear(yearsOfMap(measure, summary.years), asked) ?? asked);
  const question = useMemo(
    () => ({ edition, category, measure, ...(isWhole ? {} : { year: wanted }) }),
    [edition, category, measure, wanted, isWhole],
  );
  const answer = useAnswer(listMapValues, question, { enabled: isListed });
  const byYear = useMemo(() => valuesByYear(answer.data?.values ?? []), [answer.data]);
  const years = answer.data?.years;
  const queries = useQueryClient();
  useEffect(() => {
    if (isWhole || years === undefined || wanted === undefined) return;
    const at = years.indexOf(wanted);
    for (const near of [years[at + 1], years[at + 2], years[at - 1]]) {
      if (near === undefined) continue;
      const input = { edition, category, measure, year: near };
      queries
        .query({
          queryKey: [listMapValues.name, input],
          queryFn: ({ signal }) => call(listMapValues, input, { signal }),
        })
        .catch(() => {});
    }
  }, [isWhole, years, wanted, edition, category, measure, queries]);
  const year = nearestYear(answer.isPlaceholderData && !isWhole ? [...byYear.keys()] : (years ?? []), wanted);
  return { answer, values: (year === null ? undefined : byYear.get(year)) ?? none, year };
}

const none: ReadonlyMap<string, MapValue> = new Map();

function valuesByYear(values: readonly MapValue[]): ReadonlyMap<number, ReadonlyMap<string, MapValue>> {
  const found = new Map<number, Map<string, MapValue>>();
  for (const value of values) {
    let ofYear = found.get(value.year);
    if (ofYear === undefined) found.set(value.year, (ofYear = new Map<string, MapValue>()));
    ofYear.set(value.region, value);
  }
  return found;
}
