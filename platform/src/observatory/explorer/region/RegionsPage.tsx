import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Regions. */
export function RegionsPage(): ReactNode {
  return <Page title="Regions">{null}</Page>;
}
