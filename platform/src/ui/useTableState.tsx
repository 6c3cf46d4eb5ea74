import {
  useNavigate,
  useSearch,
  type MakeRouteMatch,
  type RegisteredRouter,
  type RouteIds,
} from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { readTableState, writeTableState, type TableState } from '../kernel/tableState.ts';

type Pages = RegisteredRouter['routeTree'];
type Search = MakeRouteMatch<Pages, RouteIds<Pages>, false>['search'];

/** The field of a page's address in which a table's state stands: one of those that a page's model declares. */
export type TableAddress = Extract<keyof Search, 'table' | `table_${string}`>;

/** Milliseconds after the last key until what is typed is written into the address. */
const settled = 400;

/**
 * What its reader chose of a table, and how to choose otherwise. With an address it stands there, in the place of what stood there
 * before; an address that changes by other means, such as going back, is followed. Without one it is forgotten with the table.
 */
export function useTableState(
  address: TableAddress | undefined,
): readonly [TableState, (to: Partial<TableState>, isTyped?: boolean) => void] {
  const navigate = useNavigate();
  const asked = useSearch({
    strict: false,
    select: (search): string | undefined => (address === undefined ? undefined : search[address]),
  });
  const [own, setOwn] = useState({ base: asked, sent: asked, text: asked, wait: 0 });
  if (asked !== own.base)
    setOwn(asked === own.sent ? { ...own, base: asked } : { base: asked, sent: asked, text: asked, wait: 0 });
  const { text, sent, wait } = own;
  useEffect(() => {
    if (address === undefined || text === sent) return undefined;
    const timer = setTimeout(() => {
      setOwn((now) => ({ ...now, sent: text }));
      void navigate({
        to: '.',
        search: (before) => ({ ...before, [address]: text }),
        hash: true,
        hashScrollIntoView: false,
        replace: true,
        resetScroll: false,
      });
    }, wait);
    return () => clearTimeout(timer);
  }, [address, text, sent, wait, navigate]);
  const state = useMemo(() => readTableState(text), [text]);
  const change = useCallback((to: Partial<TableState>, isTyped = false) => {
    setOwn((now) => ({
      ...now,
      text: writeTableState({ ...readTableState(now.text), ...to }),
      wait: isTyped ? settled : 0,
    }));
  }, []);
  return [state, change];
}
