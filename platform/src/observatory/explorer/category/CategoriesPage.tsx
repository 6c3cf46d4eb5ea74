import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Categories. */
export function CategoriesPage(): ReactNode {
  return <Page title="Categories">{null}</Page>;
}
