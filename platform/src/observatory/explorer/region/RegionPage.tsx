import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Region. */
export function RegionPage(): ReactNode {
  return <Page title="Region">{null}</Page>;
}
