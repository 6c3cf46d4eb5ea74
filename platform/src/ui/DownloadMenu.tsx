import { Menu } from '@base-ui/react/menu';
import { useState, type ReactNode } from 'react';
import { announce } from './announce.browser.ts';
import { CiteDialog } from './CiteDialog.tsx';
import { fileName, type Downloadable } from './download/downloadable.ts';
import { download, type FileFormat } from './download/downloads.browser.ts';
import { useEmbedding } from './Embedding.tsx';
import { useProvenance } from './Provenance.tsx';
import { words } from './words.ts';

const images = [
  ['svg', 'SVG'],
  ['png', 'PNG'],
] as const;
const tables = [
  ['csv', 'CSV'],
  ['xlsx', 'XLSX'],
] as const;

/** What can be taken away of a figure, a map or a table: files with their source inside, a citation, a frame for other pages. */
export function DownloadMenu({ of }: { readonly of: Downloadable }): ReactNode {
  const provenance = useProvenance();
  const isEmbedded = useEmbedding() !== null;
  const [dialog, setDialog] = useState<'cite' | 'embed' | null>(null);
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  if (provenance === null || isEmbedded) return null;
  const take = (format: FileFormat): void => {
    setState('busy');
    announce(words.makingFile);
    download(of, format, provenance).then(
      () => {
        setState('ready');
        announce(words.saved(format.toUpperCase()));
      },
      () => {
        setState('failed');
        announce(words.notSaved);
      },
    );
  };
  return (
    <div className="flex items-center gap-2 print:hidden">
      {state !== 'ready' && (
        <span className="text-[0.9rem] text-muted">{state === 'busy' ? words.makingFile : words.notSaved}</span>
      )}
      <Menu.Root modal={false}>
        <Menu.Trigger className="button text-[0.95rem]" aria-label={words.takeAwayOf(of.title)}>
          {words.takeAway}
          <span aria-hidden="true">▾</span>
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="end" className="z-30">
            <Menu.Popup className="popup min-w-[11rem]">
              {of.image !== undefined && <Formats title={words.theImage} formats={images} take={take} />}
              <Formats title={words.theFigures} formats={tables} take={take} />
              {of.links?.map(({ label, href, ending }) => (
                <Menu.LinkItem
                  key={href}
                  href={href}
                  download={fileName(provenance.edition, location.href, of.file ?? of.id, ending)}
                  className="option"
                >
                  {label}
                </Menu.LinkItem>
              ))}
              <Menu.Separator className="my-1 h-px bg-rule" />
              <Menu.Item className="option" onClick={() => setDialog('cite')}>
                {words.cite}
              </Menu.Item>
              {of.image !== undefined && (
                <Menu.Item className="option" onClick={() => setDialog('embed')}>
                  {words.embed}
                </Menu.Item>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <CiteDialog what={of} provenance={provenance} open={dialog} close={() => setDialog(null)} />
    </div>
  );
}

function Formats({
  title,
  formats,
  take,
}: {
  readonly title: string;
  readonly formats: readonly (readonly [FileFormat, string])[];
  readonly take: (format: FileFormat) => void;
}): ReactNode {
  return (
    <Menu.Group>
      <Menu.GroupLabel className="px-2.5 pt-1 text-[0.85rem] text-muted">{title}</Menu.GroupLabel>
      {formats.map(([format, label]) => (
        <Menu.Item key={format} className="option" onClick={() => take(format)}>
          {label}
        </Menu.Item>
      ))}
    </Menu.Group>
  );
}
