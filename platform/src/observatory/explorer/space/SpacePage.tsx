import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Space. */
export function SpacePage(): ReactNode {
  return <Page title="Space">{null}</Page>;
}
