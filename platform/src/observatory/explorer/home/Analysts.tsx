import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Command } from '../../../ui/Command.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { citation } from '../../../ui/download/citation.ts';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/useToday.tsx';
import { words } from './words.ts';

/** How to get at the figures, make one's own, and cite. */
export function Analysts({ hasEdition }: { readonly hasEdition: boolean }): ReactNode {
  const provenance = useProvenance();
  const accessed = useToday();
  const cited =
    provenance === null
      ? null
      : citation(provenance, {
          part: null,
          address: `${location.origin}/editions/${encodeURIComponent(provenance.edition)}`,
          accessed,
        });
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <Section title={words.analysts}>
        <p>
          {words.apiHint} <Link to="/reference">{words.apiLink}</Link>
        </p>
        {hasEdition && (
          <>
            <p className="mt-4">{words.ownHint}</p>
            <Command>{words.ownCommand}</Command>
          </>
        )}
      </Section>
      {cited !== null && (
        <Section title={words.cite}>
          <p className="mb-3 [overflow-wrap:anywhere]">{cited}</p>
          <CopyButton text={cited} />
        </Section>
      )}
    </div>
  );
}
