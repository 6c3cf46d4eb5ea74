import { useEffect, useState, type ReactNode } from 'react';
import type { Figure } from '../figure/figure.ts';
import { Failed } from './Failed.tsx';
import { FigureView } from './FigureView.tsx';
import { Loading } from './Loading.tsx';
import type { TableAddress } from './useTableState.tsx';

/**
 * A figure that is made when the code that draws is there, so that a page need not wait for it: `make` imports the page's `figures.ts`
 * and calls it. It is made again when `make` is another function: keep it (`useCallback`) for as long as its rows are the same.
 */
export function LazyFigure({
  make,
  address,
}: {
  readonly make: () => Promise<Figure>;
  /** Where the page's address keeps what is chosen of the figure's table. */
  readonly address: TableAddress;
}): ReactNode {
  const [made, setMade] = useState<Figure | Error | null>(null);
  useEffect(() => {
    let isWanted = true;
    make().then(
      (figure) => isWanted && setMade(figure),
      (error: unknown) => isWanted && setMade(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      isWanted = false;
    };
  }, [make]);
  if (made === null) return <Loading />;
  return made instanceof Error ? <Failed error={made} /> : <FigureView figure={made} address={address} />;
}
