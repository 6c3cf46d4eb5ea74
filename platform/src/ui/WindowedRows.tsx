import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useCallback, useEffect, useLayoutEffect, useState, type ReactNode, type Ref } from 'react';
import { useSteadyColumns } from './useSteadyColumns.tsx';

/** Lines made beyond either edge of what is seen. */
const beyond = 12;

/** Height of a line in pixels until it is measured. */
const likelyHeight = 35;

const never = (): boolean => false;

/** The body of a long table: only the lines near those that are seen are made, and the one that has the focus. */
export function WindowedRows({
  area,
  columns,
  count,
  marked,
  keyOf,
  draw,
}: {
  /** What scrolls; null until it is there. */
  readonly area: HTMLDivElement | null;
  /** How many columns there are. */
  readonly columns: number;
  readonly count: number;
  /** The line that is brought into view when it becomes another one; below 0 none. */
  readonly marked: number;
  /** A name of a line that stays with it in another order. */
  readonly keyOf: (at: number) => string;
  readonly draw: (at: number, ref: Ref<HTMLTableRowElement>) => ReactNode;
}): ReactNode {
  const [body, setBody] = useState<HTMLTableSectionElement | null>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState(-1);
  // oxlint-disable-next-line react/incompatible-library -- what it gives is used here alone
  const lines = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => area,
    estimateSize: () => likelyHeight,
    overscan: beyond,
    scrollMargin: top,
    scrollPaddingStart: top,
    getItemKey: keyOf,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const seen = defaultRangeExtractor(range);
        if (focused < 0 || focused >= range.count || seen.includes(focused)) return seen;
        return focused < (seen[0] ?? 0) ? [focused, ...seen] : [...seen, focused];
      },
      [focused],
    ),
  });
  const made = lines.getVirtualItems();
  /** The browser keeps what is seen in its place by itself: a second hand would end a scroll that is under way. */
  useLayoutEffect(() => {
    Object.assign(lines, { shouldAdjustScrollPositionOnItemSizeChange: never });
  }, [lines]);
  useSteadyColumns(area, body);
  useLayoutEffect(() => {
    if (area === null || body === null) return;
    setTop(Math.round(body.getBoundingClientRect().top - area.getBoundingClientRect().top + area.scrollTop));
  }, [area, body]);
  useEffect(() => {
    if (marked >= 0 && area !== null) lines.scrollToIndex(marked);
  }, [marked, lines, area]);
  let end = top;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is that of a link or button in a row
    <tbody
      ref={setBody}
      onFocus={({ target }) => setFocused(Number(target.closest('tr')?.dataset['index'] ?? -1))}
      onBlur={() => setFocused(-1)}
    >
      {made.map(({ key, index, start, end: next }) => {
        const gap = start - end;
        end = next;
        return (
          <Fragment key={key}>
            <Gap height={gap} columns={columns} />
            {draw(index, lines.measureElement)}
          </Fragment>
        );
      })}
      <Gap height={lines.getTotalSize() + top - end} columns={columns} />
    </tbody>
  );
}

/** Room for lines that are not made. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }): ReactNode {
  if (height < 1) return null;
  return (
    <tr aria-hidden="true" className="table-gap">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nobody is told of it */}
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
