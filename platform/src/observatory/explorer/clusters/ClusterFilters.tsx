import { useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Select } from '../../../ui/Select.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import type { Manifest } from '../../edition/manifest.ts';
import { listCategories } from '../category/contract.ts';
import { listRegionNames } from '../region/contract.ts';
import { YearSelect } from '../YearSelect.tsx';
import type { ClustersSearch } from './model.ts';
import { givenStars } from './givenStars.ts';
import { words } from './words.ts';

/** Milliseconds without a further letter after which what was typed is looked for. */
const typingEnds = 300;

/** What narrows the list of clusters. */
export function ClusterFilters({
  edition,
  manifest,
  search,
  change,
}: {
  readonly edition: string;
  /** Null until it is there. */
  readonly manifest: Manifest | null;
  readonly search: ClustersSearch;
  readonly change: (changed: Partial<ClustersSearch>) => void;
}): ReactNode {
  const regions = useAnswer(listRegionNames, { edition }).data?.regions;
  const categories = useAnswer(listCategories, { edition }).data?.categories;
  const regionOptions = useMemo(
    () => (regions ?? []).map(({ region, name }) => ({ value: region, label: name ?? region, note: region })),
    [regions],
  );
  const categoryOptions = useMemo(
    () => (categories ?? []).map(({ category, title }) => ({ value: category, label: title })),
    [categories],
  );
  const years = manifest?.years ?? [];
  const given = manifest === null ? [] : givenStars(manifest.preset);
  return (
    <form
      aria-label={words.filters}
      className="mb-6 grid grid-cols-2 gap-x-5 gap-y-3 border-t border-rule pt-4 lg:grid-cols-4 print:hidden"
      onSubmit={(event) => event.preventDefault()}
    >
      <YearSelect
        years={years}
        year={search.year ?? years.at(-1) ?? 0}
        onChange={(year) => change({ year: year === years.at(-1) ? undefined : year })}
      />
      <SegmentedControl
        label={words.stars}
        options={[0, 1, 2, 3]
          .filter((least) => least <= Math.max(given.length, search.stars ?? 0) || given.length === 0)
          .map((least) => ({ value: least, label: least === 0 ? words.any : String(least) }))}
        value={search.stars ?? 0}
        onChange={(stars) => change({ stars: stars === 0 ? undefined : stars })}
      />
      <Combobox
        label={words.category}
        placeholder={words.anyCategory}
        options={categoryOptions}
        value={search.category ?? null}
        onChange={(category) => change({ category: category ?? undefined })}
        isClearable
      />
      <Combobox
        label={words.region}
        placeholder={words.anyRegion}
        options={regionOptions}
        value={search.region ?? null}
        onChange={(region) => change({ region: region ?? undefined })}
        isClearable
      />
      <TextFilter text={search.text ?? ''} onChange={(text) => change({ text: text === '' ? undefined : text })} />
      <Select
        label={words.kind}
        options={[
          { value: 'any', label: words.anyKind },
          ...given.map((star) => ({ value: star as string, label: words.kinds[star] })),
        ]}
        value={search.star ?? 'any'}
        onChange={(star) => change({ star: given.find((one) => one === star) })}
      />
      <Select
        label={words.certainty}
        options={[
          { value: 'certain', label: words.certain },
          { value: 'possible', label: words.possible },
          { value: 'open', label: words.open },
        ]}
        value={search.certainty ?? 'certain'}
        onChange={(certainty) => change({ certainty: certainty === 'certain' ? undefined : certainty })}
      />
    </form>
  );
}

/** Words to look for; told on when typing ends. */
function TextFilter({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => {
      if (typed !== text) onChange(typed);
      setTyped(null);
    }, typingEnds);
    return () => clearTimeout(timer);
  }, [typed, text, onChange]);
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {words.text}
      </label>
      <input
        id={id}
        type="search"
        maxLength={200}
        className="field-box"
        value={typed ?? text}
        onChange={({ target }) => setTyped(target.value)}
      />
    </div>
  );
}
