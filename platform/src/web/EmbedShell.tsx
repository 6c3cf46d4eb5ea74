import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { isolated } from '../kernel/isolated.ts';
import { lastingAddress } from '../ui/download/citation.ts';
import { EmbeddingProvider } from '../ui/Embedding.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { CitedEdition } from './CitedEdition.tsx';
import { useShownEdition } from './useShownEdition.tsx';
import { words } from './words.ts';

/** Milliseconds without a request after which a page that has not come to the figure has none of that name. */
const patience = 2000;

/** One figure of a page alone, for a frame in a page elsewhere: the page is made out of sight, and its figure shown here. */
export function EmbedShell({ figure }: { readonly figure: string }): ReactNode {
  const { shown } = useShownEdition();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [isFound, setFound] = useState(false);
  const embedding = useMemo(
    () => (place === null ? null : { figure, place, found: () => setFound(true) }),
    [figure, place],
  );
  return (
    <CitedEdition edition={shown}>
      <main className="embed">
        <div ref={setPlace} className="embed-place" />
        {!isFound && <Missing />}
        {shown !== null && (
          <p className="embed-foot">
            {`${words.frameOf} ${isolated(shown.title)}, Asterism. ${shown.madeUp ? words.madeUp : ''} `}
            <a href={lastingAddress(location.href, shown.name)} target="_blank" rel="noreferrer">
              {words.wholePage}
            </a>
          </p>
        )}
      </main>
      <div hidden>
        {embedding !== null && (
          <EmbeddingProvider value={embedding}>
            <Outlet />
          </EmbeddingProvider>
        )}
      </div>
    </CitedEdition>
  );
}

/** Waits for the figure; says why it does not come. */
function Missing(): ReactNode {
  const queries = useQueryClient();
  const fetching = useIsFetching();
  const [isTired, setTired] = useState(false);
  useEffect(() => {
    if (fetching > 0) return undefined;
    const timer = setTimeout(() => setTired(true), patience);
    return () => clearTimeout(timer);
  }, [fetching]);
  const failed = queries
    .getQueryCache()
    .getAll()
    .find(({ state }) => state.error !== null)?.state.error;
  if (fetching === 0 && failed instanceof Error) return <Failed error={failed} />;
  return isTired ? <p role="status">{words.noSuchFigure}</p> : <Loading />;
}
