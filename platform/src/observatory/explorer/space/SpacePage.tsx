import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { z } from 'zod';
import { firstFew } from '../../../kernel/firstFew.ts';
import { isolated } from '../../../kernel/isolated.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listReachable, listRegions } from '../region/contract.ts';
import { WayTo } from '../WayTo.tsx';
import { useNames } from '../useNames.tsx';
import { useYear } from '../useYear.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { showSpace, type CategorySpace } from './contract.ts';
import type { spaceSearch } from './model.ts';
import { SelectedCategory } from './SelectedCategory.tsx';
import { SpaceList } from './SpaceList.tsx';
import { SpaceView } from './SpaceView.tsx';
import type { Speciality } from './speciality.ts';
import { words } from './words.ts';

const mostOpenNamed = 4;

/** The space of categories: what is near what, and what a region has of it. */
export function SpacePage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/space' });
  const { year: asked } = useSearch({ from: '/editions/$edition/space' });
  const navigate = useNavigate({ from: '/editions/$edition/space' });
  const { year, years, isKnown } = useYear(edition, asked);
  const answer = useAnswer(showSpace, { edition, year }, { enabled: isKnown });
  return (
    <Page
      title={words.title}
      eyebrow={<WayTo edition={edition} />}
      lead={words.lead}
      actions={
        <YearSelect
          years={years}
          year={answer.data?.year ?? year ?? 0}
          onChange={(chosen) =>
            void navigate({ search: (before) => ({ ...before, year: chosen }), replace: true, resetScroll: false })
          }
        />
      }
    >
      <YearNotice asked={asked} years={years} />
      <Answer of={answer}>{(space) => <Space edition={edition} space={space} />}</Answer>
    </Page>
  );
}

function Space({ edition, space }: { readonly edition: string; readonly space: CategorySpace }): ReactNode {
  const { category, region, view } = useSearch({ from: '/editions/$edition/space' });
  const navigate = useNavigate({ from: '/editions/$edition/space' });
  const source = words.source(useProvenance()?.publisher ?? '');
  const names = useNames(edition);
  const ofRegion = useSpecialities(edition, region, space.year);
  const node = space.nodes.find((one) => one.category === category);
  const select = useCallback(
    (chosen: Partial<z.infer<typeof spaceSearch>>): void =>
      void navigate({ search: (before) => ({ ...before, ...chosen }), replace: true, resetScroll: false }),
    [navigate],
  );
  const see = useCallback((seen: string | undefined) => select({ view: seen }), [select]);
  const called = region === undefined || ofRegion.stateOf === null ? null : names.region(region);
  if (space.links.length === 0) {
    return (
      <>
        <p className="bg-wash px-4 py-3">{words.nothing}</p>
        <How space={space} />
      </>
    );
  }
  return (
    <>
      <Choices edition={edition} space={space} onChange={select} />
      {ofRegion.error !== null && <Failed error={ofRegion.error} />}
      {category !== undefined && node === undefined && (
        <p role="status" className="mb-4 bg-wash px-4 py-3">
          {words.unknownCategory(names.category(category))}
        </p>
      )}
      {called !== null && (
        <p role="status" className="mb-3 max-w-[48rem]">
          {words.regionHas(called, ofRegion.has, ofRegion.open)}
        </p>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <SpaceView
          edition={edition}
          space={space}
          source={source}
          selected={category ?? null}
          onSelect={(chosen) => select({ category: chosen })}
          region={called}
          stateOf={ofRegion.stateOf}
          view={view}
          onView={see}
        />
        <div className="lg:pt-16">
          {node === undefined ? (
            <p className="hidden bg-wash px-4 py-3 text-muted lg:block">{words.chooseOne}</p>
          ) : (
            <SelectedCategory
              edition={edition}
              space={space}
              node={node}
              onSelect={(chosen) => select({ category: chosen })}
            />
          )}
        </div>
      </div>
      <Section title={words.list}>
        <SpaceList
          edition={edition}
          space={space}
          source={source}
          selected={category ?? null}
          region={called === null ? null : region!}
          stateOf={ofRegion.stateOf}
        />
      </Section>
      <How space={space} />
    </>
  );
}

function Choices({
  edition,
  space,
  onChange,
}: {
  readonly edition: string;
  readonly space: CategorySpace;
  readonly onChange: (chosen: { category?: string | undefined; region?: string | undefined }) => void;
}): ReactNode {
  const { category, region } = useSearch({ from: '/editions/$edition/space' });
  const regions = useAnswer(listRegions, { edition, year: space.year }).data?.regions;
  const categories = useMemo(
    () =>
      space.nodes
        .map((node) => ({ value: node.category, label: node.title }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB')),
    [space],
  );
  const places = useMemo(
    () =>
      (regions ?? []).map(({ region: code, name }) =>
        name === null ? { value: code, label: code } : { value: code, label: name, note: code },
      ),
    [regions],
  );
  return (
    <div className="mb-5 grid max-w-[44rem] gap-4 sm:grid-cols-2 print:hidden">
      <Combobox
        label={words.anyCategory}
        options={categories}
        value={category ?? null}
        onChange={(chosen) => onChange({ category: chosen ?? undefined })}
        isClearable
      />
      <Combobox
        label={words.anyRegion}
        options={places}
        value={region ?? null}
        onChange={(chosen) => onChange({ region: chosen ?? undefined })}
        isClearable
      />
    </div>
  );
}

/** What the chosen region is specialised in. */
function useSpecialities(
  edition: string,
  region: string | undefined,
  year: number,
): {
  readonly stateOf: ((category: string) => Speciality) | null;
  readonly has: number;
  readonly open: number;
  readonly error: Error | null;
} {
  const { data, error, isPlaceholderData } = useAnswer(
    listReachable,
    { edition, region: region ?? '', year },
    { enabled: region !== undefined },
  );
  return useMemo(() => {
    if (region === undefined || data === undefined || isPlaceholderData)
      return { stateOf: null, has: 0, open: 0, error };
    const certain = new Set(data.specialised);
    const open = new Set(data.categories.filter(({ is_open: isOpen }) => isOpen).map(({ category }) => category));
    return {
      stateOf: (category) => (certain.has(category) ? 'yes' : open.has(category) ? 'open' : 'no'),
      has: certain.size,
      open: open.size,
      error,
    };
  }, [region, data, error, isPlaceholderData]);
}

/** How proximity is defined, and what is not known. */
function How({ space: { threshold, open, absent, nodes } }: { readonly space: CategorySpace }): ReactNode {
  const unlinked = nodes.filter(({ community }) => community === 0).map(({ title }) => title);
  const doubtful = nodes
    .filter(({ regions, regions_max: most }) => most > regions)
    .toSorted((a, b) => b.regions_max - b.regions - (a.regions_max - a.regions))
    .slice(0, mostOpenNamed)
    .map(({ title, regions, regions_max: most }) => `${isolated(title)} (${printNumber(most - regions)})`);
  return (
    <Section title={words.how}>
      <div className="max-w-[48rem] space-y-3">
        <p>{words.proximity}</p>
        <p>{words.threshold(printNumber(threshold, 2))}</p>
        <p>
          {words.unknown(open.pairs, open.of)}
          {doubtful.length > 0 && ` ${words.mostOpen(doubtful.join('; '))}`}
        </p>
        {absent.length > 0 && <p>{words.absent(absent.map(({ title }) => title).join('; '))}</p>}
        {unlinked.length > 0 && <p>{words.unlinked(firstFew(unlinked, 8))}</p>}
      </div>
    </Section>
  );
}
