import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Definitions. */
export function DefinitionsPage(): ReactNode {
  return <Page title="Definitions">{null}</Page>;
}
