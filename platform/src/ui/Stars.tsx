import type { ReactNode } from 'react';
import { starWords } from '../kernel/starWords.ts';

const outline = 'M8 1.2l2.1 4.5 4.9.6-3.6 3.4.9 4.9L8 12.2l-4.3 2.4.9-4.9L1 6.3l4.9-.6z';

/** Stars as marks: filled where certain, dashed where possible, a dot where there is none; said in words to a screen reader. */
export function Stars({
  stars,
  max,
  of = 3,
}: {
  readonly stars: number;
  readonly max: number;
  readonly of?: number;
}): ReactNode {
  return (
    <svg
      width={18 * of - 2}
      height="16"
      role="img"
      aria-label={starWords(stars, max)}
      className="inline-block align-[-2px]"
    >
      {Array.from({ length: of }, (_, place) =>
        place < max ? (
          <path
            key={place}
            transform={`translate(${place * 18} 0)`}
            d={outline}
            fill={place < stars ? 'var(--star)' : 'none'}
            stroke="var(--star-edge)"
            strokeWidth="1"
            strokeDasharray={place < stars ? undefined : '2 1.4'}
            strokeLinejoin="round"
          />
        ) : (
          <circle key={place} cx={place * 18 + 8} cy="8.5" r="1.6" fill="var(--muted)" />
        ),
      )}
    </svg>
  );
}
