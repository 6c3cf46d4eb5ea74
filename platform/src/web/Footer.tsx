import { Link, useLocation } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { version } from '../../package.json';
import { CiteDialog } from '../ui/CiteDialog.tsx';
import { citation, lastingAddress } from '../ui/download/citation.ts';
import { useProvenance } from '../ui/Provenance.tsx';
import { useToday } from '../ui/useToday.tsx';
import { words } from './words.ts';

/** Below every page: how to cite, the open API, terms and version. */
export function Footer(): ReactNode {
  const provenance = useProvenance();
  const accessed = useToday();
  const { href } = useLocation();
  const [isCiting, setCiting] = useState(false);
  return (
    <footer className="mt-16 border-t border-rule bg-wash text-[0.95rem] text-muted">
      <div className="mx-auto max-w-[80rem] px-4 py-6 sm:px-6">
        <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
          <li>
            <Link to="/editions">{words.editions}</Link>
          </li>
          <li>
            <Link to="/reference">{words.openApi}</Link>
          </li>
          {provenance !== null && (
            <li>
              <button
                type="button"
                className="cursor-pointer text-link underline underline-offset-[0.15em]"
                onClick={() => setCiting(true)}
              >
                {words.cite}
              </button>
            </li>
          )}
        </ul>
        {provenance !== null && (
          <>
            <p className="hidden print:block">
              {citation(provenance, {
                part: null,
                address: lastingAddress(location.origin + href, provenance.edition),
                accessed,
              })}
            </p>
            <p className="max-w-[56rem]">{provenance.licence}</p>
          </>
        )}
        <p className="max-w-[56rem]">{words.software(version)}</p>
      </div>
      {provenance !== null && (
        <CiteDialog
          what={{ id: 'page', title: document.title.replace(/ · Asterism$/, '') }}
          provenance={provenance}
          open={isCiting ? 'cite' : null}
          close={() => setCiting(false)}
        />
      )}
    </footer>
  );
}
