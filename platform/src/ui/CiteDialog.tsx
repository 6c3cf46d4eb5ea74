import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { CopyButton } from './CopyButton.tsx';
import { citation, embedCode, lastingAddress } from './download/citation.ts';
import type { Downloadable } from './download/downloadable.ts';
import type { Provenance } from './download/provenance.ts';
import { frameHeight } from './download/frameHeight.browser.ts';
import { useToday } from './useToday.tsx';
import { words } from './words.ts';

/** How to cite something, or the code that shows it in another page, to be copied. */
export function CiteDialog({
  what,
  provenance,
  open,
  close,
}: {
  readonly what: Pick<Downloadable, 'id' | 'title'>;
  readonly provenance: Provenance;
  readonly open: 'cite' | 'embed' | null;
  readonly close: () => void;
}): ReactNode {
  const accessed = useToday();
  const address = lastingAddress(location.href, provenance.edition);
  const text =
    open === 'embed'
      ? embedCode(address, what, frameHeight(what.id))
      : citation(provenance, { part: what.title, address, accessed });
  return (
    <Dialog.Root open={open !== null} onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="text-xl">{open === 'embed' ? words.embedTitle : words.citeTitle}</Dialog.Title>
          <Dialog.Description className="mt-1 text-muted">
            {open === 'embed' ? words.embedHint : words.citeHint}
          </Dialog.Description>
          <p
            className={`my-3 bg-wash px-3 py-2 break-words select-all ${open === 'embed' ? 'font-mono text-[0.9rem]' : ''}`}
          >
            {text}
          </p>
          <div className="flex flex-wrap gap-2">
            <CopyButton text={text} />
            <Dialog.Close className="button">{words.close}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
