import { memo, useMemo, type ReactNode } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { mapMeasures, ofAllTogether, type MapMeasure } from './mapMeasures.ts';
import { words } from './words.ts';

/** The value of the option for all categories, which no category can have as its code. */
const all = '';

/** What a map is asked beside the year: which category, and what of it. */
export const MapControls = memo(function MapControls({
  categories,
  category,
  measure,
  counted,
  hasGrowth,
  onChange,
}: {
  readonly categories: readonly { readonly category: string; readonly title: string }[];
  /** Undefined for all together. */
  readonly category: string | undefined;
  readonly measure: MapMeasure;
  readonly counted: string;
  readonly hasGrowth: boolean;
  readonly onChange: (to: { category?: string | undefined; measure?: MapMeasure }) => void;
}): ReactNode {
  const options = useMemo(
    () => [
      { value: all, label: words.allTogether },
      ...categories
        .map((one) => ({ value: one.category, label: one.title }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB')),
    ],
    [categories],
  );
  const measures = useMemo(() => {
    const names = words.measures(counted);
    return mapMeasures
      .filter((one) => (category !== undefined || ofAllTogether.has(one)) && (hasGrowth || one !== 'growth'))
      .map((value) => ({ value, label: names[value] }));
  }, [counted, category, hasGrowth]);
  return (
    <>
      <Combobox
        label={words.category}
        options={options}
        value={category ?? all}
        onChange={(chosen) => onChange({ category: chosen === null || chosen === all ? undefined : chosen })}
      />
      <SegmentedControl
        label={words.measure}
        options={measures}
        value={measure}
        onChange={(chosen) => onChange({ measure: chosen })}
      />
    </>
  );
});
