import { useMemo, type ReactNode } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { StepSlider } from '../../../ui/StepSlider.tsx';
import { mapMeasures, ofAllTogether, type MapMeasure } from './mapMeasures.ts';
import { words } from './words.ts';

/** The value of the option for all categories, which no category can have as its code. */
const all = '';

/** What a map is asked: which category, what of it, in which year. */
export function MapControls({
  categories,
  category,
  measure,
  counted,
  years,
  year,
  hasGrowth,
  onChange,
  onYear,
}: {
  readonly categories: readonly { readonly category: string; readonly title: string }[];
  /** Undefined for all together. */
  readonly category: string | undefined;
  readonly measure: MapMeasure;
  readonly counted: string;
  readonly years: readonly number[];
  readonly year: number;
  readonly hasGrowth: boolean;
  readonly onChange: (to: { category?: string | undefined; measure?: MapMeasure }) => void;
  readonly onYear: (year: number) => void;
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
    <div className="mb-5 grid items-end gap-x-6 gap-y-3 lg:grid-cols-[minmax(14rem,19rem)_auto_minmax(14rem,1fr)] print:hidden">
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
      <StepSlider label={words.year} values={years} value={year} onChange={onYear} />
    </div>
  );
}
