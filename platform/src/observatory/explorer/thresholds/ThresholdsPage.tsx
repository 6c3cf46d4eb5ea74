import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Thresholds. */
export function ThresholdsPage(): ReactNode {
  return <Page title="Thresholds">{null}</Page>;
}
