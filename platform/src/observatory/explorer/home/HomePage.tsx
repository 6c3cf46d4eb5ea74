import type { ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';

/** Asterism. */
export function HomePage(): ReactNode {
  return <Page title="Asterism">{null}</Page>;
}
