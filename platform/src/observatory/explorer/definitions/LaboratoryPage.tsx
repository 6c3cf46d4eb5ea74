import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Laboratory. */
export function LaboratoryPage(): ReactNode {
  return <Page title="Laboratory">{null}</Page>;
}
