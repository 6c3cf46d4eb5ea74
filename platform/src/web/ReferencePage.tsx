import type { ReactNode } from 'react';
import { Page } from '../ui/Page.tsx';

/** The open API, endpoint by endpoint. */
export function ReferencePage(): ReactNode {
  return <Page title="Open API">{null}</Page>;
}
