import { Slider as Base } from '@base-ui/react/slider';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Track } from './Slider.tsx';
import { words } from './words.ts';

/** One of a few values in order, such as years, by a slider whose steps they are; it can play them through, one after the other. */
export function StepSlider({
  label,
  values,
  value,
  onChange,
  pace = 900,
}: {
  readonly label: string;
  /** In order, two or more. */
  readonly values: readonly number[];
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Milliseconds each value stands while playing. */
  readonly pace?: number;
}): ReactNode {
  const [isPlaying, setPlaying] = useState(false);
  const at = Math.max(0, values.indexOf(value));
  const last = values.length - 1;
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      latest.current(values[at + 1]!);
      if (at + 1 >= last) setPlaying(false);
    }, pace);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, values, pace]);
  const play = (): void => {
    if (!isPlaying && at === last) onChange(values[0]!);
    setPlaying(!isPlaying);
  };
  if (values.length < 2) return null;
  return (
    <div className="flex items-center gap-3 print:hidden">
      <button
        type="button"
        className="button icon-only"
        aria-label={isPlaying ? words.pause : words.play(label)}
        onClick={play}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
          <path d={isPlaying ? 'M2 1h3.5v12H2zM8.5 1H12v12H8.5z' : 'M3 1l9 6-9 6z'} />
        </svg>
      </button>
      <span className="text-sm text-muted tabular-nums" aria-hidden="true">
        {values[0]}
      </span>
      <Base.Root
        value={at}
        min={0}
        max={last}
        step={1}
        largeStep={Math.max(1, Math.round(last / 5))}
        className="min-w-[6rem] flex-1"
        thumbAlignment="edge"
        onValueChange={(step) => {
          setPlaying(false);
          onChange(values[step]!);
        }}
      >
        <Track label={label} print={(step) => String(values[step])} />
      </Base.Root>
      <span className="text-sm text-muted tabular-nums" aria-hidden="true">
        {values[last]}
      </span>
      <output className="min-w-[3.2rem] text-right text-lg font-semibold tabular-nums" aria-label={label}>
        {value}
      </output>
    </div>
  );
}
