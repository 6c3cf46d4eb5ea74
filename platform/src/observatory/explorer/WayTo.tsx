import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { useEdition } from './useEdition.tsx';
import { words } from './words.ts';

const nothing: readonly ReactNode[] = [];

/** The way to a page of an edition: the list of editions, the edition by its title, and what else stands above the page. */
export function WayTo({
  edition,
  further = nothing,
}: {
  readonly edition: string;
  readonly further?: readonly ReactNode[];
}): ReactNode {
  const shown = useEdition(edition);
  return (
    <Breadcrumb
      links={[
        <Link key="editions" to="/editions">
          {words.editions}
        </Link>,
        <Link key="edition" to="/editions/$edition" params={{ edition }}>
          {shown?.title ?? edition}
        </Link>,
        ...further,
      ]}
    />
  );
}
