import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../ui/Page.tsx';

/** For an address that leads nowhere. */
export function NotFound(): ReactNode {
  return (
    <Page title="There is no such page">
      <p>
        The address leads nowhere. <Link to="/">Start from the beginning</Link>.
      </p>
    </Page>
  );
}
