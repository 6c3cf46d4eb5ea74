import { useMemo, useState, type ReactNode } from 'react';
import { announce } from '../../../ui/announce.browser.ts';
import { Combobox } from '../../../ui/Combobox.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listCategories } from '../category/contract.ts';
import { listRegionNames } from '../region/contract.ts';
import { clusterKey, mostCompared } from './model.ts';
import { words } from './words.ts';

/** Adds regions and clusters to a comparison. */
export function Adding({
  edition,
  regions,
  clusters,
  addRegion,
  addCluster,
}: {
  readonly edition: string;
  readonly regions: readonly string[];
  readonly clusters: readonly string[];
  readonly addRegion: (region: string) => void;
  readonly addCluster: (key: string) => void;
}): ReactNode {
  const found = useAnswer(listRegionNames, { edition }).data?.regions;
  const categories = useAnswer(listCategories, { edition }).data?.categories;
  const [region, setRegion] = useState<string | null>(null);
  const [category, setCategory] = useState<string | null>(null);
  const regionOptions = useMemo(
    () =>
      (found ?? []).map(({ region: code, name }) =>
        name === null ? { value: code, label: code } : { value: code, label: name, note: code },
      ),
    [found],
  );
  const categoryOptions = useMemo(
    () => (categories ?? []).map(({ category: code, title }) => ({ value: code, label: title })),
    [categories],
  );
  const others = useMemo(() => regionOptions.filter(({ value }) => !regions.includes(value)), [regionOptions, regions]);
  const key = region === null || category === null ? null : clusterKey(region, category);
  return (
    <div className="grid gap-x-8 gap-y-4 border-y border-rule py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] print:hidden">
      {regions.length >= mostCompared ? (
        <p className="self-end">{words.full}</p>
      ) : (
        <Combobox
          label={words.addRegion}
          placeholder={words.typeName}
          options={others}
          value={null}
          onChange={(code) => {
            if (code === null) return;
            addRegion(code);
            announce(words.added(code));
          }}
        />
      )}
      {clusters.length >= mostCompared ? (
        <p className="self-end">{words.full}</p>
      ) : (
        <fieldset className="grid min-w-0 items-end gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
          <legend className="sr-only">{words.addCluster}</legend>
          <Combobox
            label={`${words.addCluster}: ${words.ofRegion.toLowerCase()}`}
            placeholder={words.typeName}
            options={regionOptions}
            value={region}
            onChange={setRegion}
            isClearable
          />
          <Combobox
            label={words.ofCategory}
            placeholder={words.typeName}
            options={categoryOptions}
            value={category}
            onChange={setCategory}
            isClearable
          />
          <button
            type="button"
            className="button"
            disabled={key === null || clusters.includes(key)}
            onClick={() => {
              if (key === null) return;
              addCluster(key);
              announce(words.added(key));
              setCategory(null);
            }}
          >
            {words.add}
          </button>
        </fieldset>
      )}
    </div>
  );
}
