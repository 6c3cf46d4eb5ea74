import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** A page that is asked for one of its figures alone, to stand in a page elsewhere. */
export interface Embedding {
  /** The figure's id. */
  readonly figure: string;
  /** Where it is shown. */
  readonly place: HTMLElement;
  /** Told when the page has come to it. */
  readonly found: () => void;
}

const embeddingOfPage = createContext<Embedding | null>(null);

/** Tells everything within that one figure is asked for; null asks for the whole page. */
export const EmbeddingProvider = embeddingOfPage.Provider;

/** Whether one figure alone is asked for. */
export function useEmbedding(): Embedding | null {
  return useContext(embeddingOfPage);
}

/** A part of a page that can be shown alone in a frame elsewhere, by its id. */
export function Embeddable({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  const embedding = useContext(embeddingOfPage);
  const isAsked = embedding?.figure === id;
  useEffect(() => {
    if (isAsked) embedding?.found();
  }, [isAsked, embedding]);
  if (embedding === null) return children;
  return isAsked ? createPortal(children, embedding.place) : null;
}
