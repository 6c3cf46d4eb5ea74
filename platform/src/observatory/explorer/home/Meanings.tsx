import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Section } from '../../../ui/Section.tsx';
import { words } from './words.ts';

/** What each star says, and what is done about unknown figures. */
export function Meanings({ edition }: { readonly edition: string | null }): ReactNode {
  return (
    <Section title={words.meaning}>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {words.meanings.map(([star, meaning]) => (
          <div key={star}>
            <dt className="font-semibold">{star}</dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 max-w-[52rem]">
        {words.unknownMeaning}{' '}
        {edition !== null && (
          <Link to="/editions/$edition/thresholds" params={{ edition }}>
            {words.meaningMore}
          </Link>
        )}
      </p>
    </Section>
  );
}
