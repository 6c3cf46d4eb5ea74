import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Compare. */
export function ComparePage(): ReactNode {
  return <Page title="Compare">{null}</Page>;
}
