import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Map. */
export function MapPage(): ReactNode {
  return <Page title="Map">{null}</Page>;
}
