import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Cluster. */
export function ClusterPage(): ReactNode {
  return <Page title="Cluster">{null}</Page>;
}
