import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Clusters. */
export function ClustersPage(): ReactNode {
  return <Page title="Clusters">{null}</Page>;
}
