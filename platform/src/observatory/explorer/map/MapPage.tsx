import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, type ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { Page } from '../../../ui/Page.tsx';
import { StepSlider } from '../../../ui/StepSlider.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listCategories } from '../category/contract.ts';
import { WayTo } from '../WayTo.tsx';
import { useEdition } from '../useEdition.tsx';
import { useSettling } from '../useSettling.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { MapControls } from './MapControls.tsx';
import { MapAndTable } from './MapAndTable.tsx';
import { shownMeasure } from './mapMeasures.ts';
import type { MapSearch } from './model.ts';
import { mapTitle } from './mapTitle.ts';
import { useMapLayout } from './useMapLayout.tsx';
import { useMapOfYear } from './useMapOfYear.tsx';
import { words } from './words.ts';

const route = '/editions/$edition/map';
/** Milliseconds that a year stands before it is written into the address. */
const SETTLED = 400;

/** A category, or all of them together, over the regions of a year: a map with its ranked table, which select each other. */
export function MapPage(): ReactNode {
  const { edition } = useParams({ from: route });
  return <MapOfEdition key={edition} edition={edition} />;
}

/** One edition's map: nothing of the one that was shown before stays, for its years may be others. */
function MapOfEdition({ edition }: { readonly edition: string }): ReactNode {
  const { category, measure: asked, region, year: askedYear, view } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const change = useCallback(
    (to: Partial<MapSearch>) =>
      void navigate({ search: (now) => ({ ...now, ...to }), replace: true, resetScroll: false }),
    [navigate],
  );
  const [year, setYear] = useSettling(
    askedYear,
    useCallback((settled) => change({ year: settled }), [change]),
    SETTLED,
  );
  const shown = useEdition(edition);
  const measure = shownMeasure(asked, category !== undefined, shown?.years ?? null);
  const { layout, isThere } = useMapLayout(edition);
  const categories = useAnswer(listCategories, { edition }).data?.categories;
  const { answer, values, year: shownYear } = useMapOfYear(edition, { category, measure, year });
  const { data } = answer;
  const name = titleOf(data?.category ?? null, categories);
  const regions = useMemo(
    () => layout.data?.regions.map((one) => one.region) ?? [...values.keys()],
    [layout.data, values],
  );
  const map = useMemo(
    () =>
      data === undefined || shownYear === null
        ? null
        : {
            measure: data.measure,
            isOfCategory: data.category !== null,
            category: data.category,
            name,
            year: shownYear,
            counted: shown?.measure ?? 'employment',
            classes: data.classes,
            values,
            regions,
          },
    [data, values, regions, shown?.measure, name, shownYear],
  );
  const told = useDeferredValue(map) ?? map;
  const way = useMemo(() => <WayTo edition={edition} />, [edition]);
  return (
    <Page title={told === null || told.values.size === 0 ? words.map : mapTitle(told)} eyebrow={way}>
      <div className="mb-5 grid items-end gap-x-6 gap-y-3 lg:grid-cols-[minmax(14rem,19rem)_auto_minmax(14rem,1fr)] print:hidden">
        <MapControls
          categories={categories ?? noCategories}
          category={category}
          measure={measure}
          counted={shown?.measure ?? 'employment'}
          hasGrowth={(shown?.years.length ?? 2) > 1}
          onChange={change}
        />
        {shownYear !== null && (
          <StepSlider label={words.year} values={data?.years ?? noYears} value={shownYear} onChange={setYear} />
        )}
      </div>
      {asked === 'growth' && measure !== 'growth' && (
        <p role="status" className="mb-5 max-w-[48rem] bg-wash px-4 py-3">
          {words.noGrowth}
        </p>
      )}
      <YearNotice asked={year} years={data?.years ?? noYears} />
      <Answer of={answer}>
        {() =>
          map === null || told === null ? (
            <p>{words.noRows}</p>
          ) : (
            <MapAndTable
              edition={edition}
              map={map}
              told={told}
              layout={layout}
              hasMap={isThere}
              region={region ?? null}
              view={view}
              onChange={change}
            />
          )
        }
      </Answer>
    </Page>
  );
}

const noCategories: readonly { readonly category: string; readonly title: string }[] = [];
const noYears: readonly number[] = [];

function titleOf(code: string | null, categories: readonly { category: string; title: string }[] | undefined): string {
  if (code === null) return words.allTogether;
  return categories?.find(({ category }) => category === code)?.title ?? code;
}
