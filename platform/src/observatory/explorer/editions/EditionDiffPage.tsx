import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Two editions. */
export function EditionDiffPage(): ReactNode {
  return <Page title="Two editions">{null}</Page>;
}
