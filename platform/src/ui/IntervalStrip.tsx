import type { ReactNode } from 'react';

/** Height in pixels; its width is that of its place. */
const height = 74;
const barTop = 30;
const barHeight = 14;

/**
 * A value that may be an interval beside the cut-off it is held against, which may be one too, on one scale from 0. What is enough for
 * certain is shaded; an upper end that is null is open, and is drawn as an arrow.
 */
export function IntervalStrip({
  value,
  cutoff,
  print,
  names,
  description,
}: {
  readonly value: { readonly low: number; readonly high: number | null };
  /** Null where there is none. */
  readonly cutoff: { readonly low: number; readonly high: number | null } | null;
  readonly print: (low: number, high: number | null) => string;
  readonly names: { readonly value: string; readonly cutoff: string };
  /** The text alternative. */
  readonly description: string;
}): ReactNode {
  const ends = [value.low, value.high ?? 0, cutoff?.low ?? 0, cutoff?.high ?? 0];
  const isOpen = value.high === null || (cutoff !== null && cutoff.high === null);
  const most = Math.max(...ends) * (isOpen ? 1.5 : 1.12) || 1;
  const place = (figure: number | null): number => (figure === null ? 100 : (figure / most) * 100);
  const [from, to] = [place(value.low), place(value.high)];
  const [cutFrom, cutTo] = cutoff === null ? [0, 0] : [place(cutoff.low), place(cutoff.high)];
  const middle = barTop + barHeight / 2;
  return (
    <svg width="100%" height={height} role="img" aria-label={description} className="my-2 block overflow-visible">
      {cutoff !== null && (
        <rect x={`${cutTo}%`} y={barTop - 6} width={`${100 - cutTo}%`} height={barHeight + 12} fill="var(--context)" />
      )}
      <line x1="0" x2="100%" y1={middle} y2={middle} stroke="var(--muted)" strokeWidth="1" />
      <line x1="0.5" x2="0.5" y1={barTop - 2} y2={barTop + barHeight + 2} stroke="var(--muted)" />
      {cutoff !== null && cutTo > cutFrom && (
        <rect
          x={`${cutFrom}%`}
          y={barTop - 6}
          width={`${cutTo - cutFrom}%`}
          height={barHeight + 12}
          fill="var(--star)"
          stroke="var(--star-edge)"
          opacity="0.55"
        />
      )}
      {cutoff !== null &&
        [cutFrom, cutTo].map((end, at) => (
          <line
            key={at}
            x1={`${end}%`}
            x2={`${end}%`}
            y1={barTop - 8}
            y2={barTop + barHeight + 8}
            stroke="var(--star-edge)"
            strokeWidth="2"
          />
        ))}
      {to - from > 0.8 ? (
        <rect
          x={`${from}%`}
          y={barTop + 2}
          width={`${to - from}%`}
          height={barHeight - 4}
          fill="var(--deep)"
          stroke="var(--paper)"
        />
      ) : (
        <circle
          cx={`${(from + to) / 2}%`}
          cy={middle}
          r="6"
          fill="var(--deep)"
          stroke="var(--paper)"
          strokeWidth="1.5"
        />
      )}
      {value.high === null && (
        <svg x="100%" y={middle} overflow="visible">
          <path d="M-2 -7L8 0L-2 7z" fill="var(--deep)" />
        </svg>
      )}
      {cutoff !== null && (
        <Label at={(cutFrom + cutTo) / 2} y={14}>{`${names.cutoff} ${print(cutoff.low, cutoff.high)}`}</Label>
      )}
      <Label at={(from + Math.min(100, to)) / 2} y={height - 8} isStrong>
        {`${names.value} ${print(value.low, value.high)}`}
      </Label>
    </svg>
  );
}

/** Stands over its place: that lies as far into the label as it lies along the strip, so that no label leaves the strip. */
function Label({
  at,
  y,
  isStrong = false,
  children,
}: {
  readonly at: number;
  readonly y: number;
  readonly isStrong?: boolean;
  readonly children: string;
}): ReactNode {
  return (
    <text
      x={`${at}%`}
      y={y}
      style={{ transformBox: 'fill-box', transform: `translateX(-${at}%)` }}
      fill={isStrong ? 'var(--ink)' : 'var(--muted)'}
      fontSize="14"
      fontWeight={isStrong ? 600 : 400}
    >
      {children}
    </text>
  );
}
