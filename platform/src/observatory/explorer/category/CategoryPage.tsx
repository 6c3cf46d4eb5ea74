import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Category. */
export function CategoryPage(): ReactNode {
  return <Page title="Category">{null}</Page>;
}
