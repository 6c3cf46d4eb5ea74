import { useLayoutEffect } from 'react';

/**
 * Keeps the columns of a table as wide as they were at first, or as some row needed them, while rows come and go; anew where the room
 * for the table becomes another.
 */
export function useSteadyColumns(area: HTMLElement | null, body: HTMLTableSectionElement | null): void {
  useLayoutEffect(() => {
    const headings = headingsOf(body);
    if (body === null || body.rows.length === 0) return;
    const widths = headings.map(({ offsetWidth }) => offsetWidth);
    headings.forEach((heading, at) => {
      const width = widths[at]!;
      if (width > Number.parseFloat(heading.style.width || '0')) heading.style.width = `${width}px`;
    });
  });
  useLayoutEffect(() => {
    if (area === null) return undefined;
    const free = (): void => headingsOf(body).forEach((heading) => heading.style.removeProperty('width'));
    let before = area.clientWidth;
    const watch = new ResizeObserver(() => {
      if (area.clientWidth !== before) free();
      before = area.clientWidth;
    });
    watch.observe(area);
    return () => {
      watch.disconnect();
      free();
    };
  }, [area, body]);
}

function headingsOf(body: HTMLTableSectionElement | null): HTMLTableCellElement[] {
  return [...(body?.closest('table')?.tHead?.rows[0]?.cells ?? [])];
}
