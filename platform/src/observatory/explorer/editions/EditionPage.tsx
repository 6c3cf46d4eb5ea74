import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Edition. */
export function EditionPage(): ReactNode {
  return <Page title="Edition">{null}</Page>;
}
