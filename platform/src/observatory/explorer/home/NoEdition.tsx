import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Command } from '../../../ui/Command.tsx';
import { Section } from '../../../ui/Section.tsx';
import { words } from './words.ts';

/** How to make a first edition, where there is none; and that there are some which can't be shown, if so. */
export function NoEdition({ unreadable }: { readonly unreadable: number }): ReactNode {
  return (
    <Section title={words.noEdition}>
      <div className="max-w-[52rem]">
        {unreadable > 0 && (
          <p className="mb-3">
            {words.unreadable(unreadable)} <Link to="/editions">{words.whyUnreadable}</Link>
          </p>
        )}
        <p>{words.noEditionHint}</p>
        <Command>{words.ownCommand}</Command>
        <p className="mt-4">{words.demoHint}</p>
        <Command>{words.demoCommand}</Command>
        <p className="mt-4">{words.serveHint}</p>
        <Command>{words.serveCommand}</Command>
      </div>
    </Section>
  );
}
