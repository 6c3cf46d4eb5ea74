import { useEffect, useRef, type ReactNode } from 'react';
import type { Definition } from '../../definitions/definition.ts';
import { words } from './laboratoryWords.ts';
import { TypedText } from './TypedText.tsx';
import type { Draft } from './useDraft.tsx';

/** What a draft is called, where it is kept, and the steps back and forth, also by Ctrl+Z and Ctrl+Y. */
export function DraftBar({
  draft,
  base,
  problems,
}: {
  readonly draft: Draft;
  readonly base: Definition;
  /** What is to be mended in name, version and the like. */
  readonly problems: readonly string[];
}): ReactNode {
  const { value, change, undo, redo, origin, kept } = draft;
  useKeys(undo, redo);
  const isChanged = kept !== 'nothing' || value !== base;
  return (
    <div>
      <div className="flex flex-wrap items-end gap-3 print:hidden">
        <TypedText label={words.name} value={value.name} onChange={(name) => change({ ...value, name })} />
        <div className="w-[6rem]">
          <TypedText
            label={words.version}
            value={value.version}
            onChange={(version) => change({ ...value, version })}
          />
        </div>
        <div className="min-w-[14rem] flex-1">
          <TypedText label={words.titleOf} value={value.title} onChange={(title) => change({ ...value, title })} />
        </div>
        <button type="button" className="button" disabled={undo === null} onClick={() => undo?.()}>
          {words.undo}
        </button>
        <button type="button" className="button" disabled={redo === null} onClick={() => redo?.()}>
          {words.redo}
        </button>
        <button type="button" className="button" disabled={!isChanged} onClick={draft.startAnew}>
          {words.startAnew}
        </button>
      </div>
      {problems.map((problem) => (
        <p key={problem} className="mt-2 border-l-4 border-star bg-wash px-2">
          {problem}
        </p>
      ))}
      <p className="mt-2 text-muted" aria-live="polite">
        {origin === 'tab' && `${words.restored} `}
        {origin === 'bad address' && `${words.badLink} `}
        {kept === 'address' && words.linked}
        {kept === 'tab' && words.notLinked}
        {kept === 'nowhere' && words.notStored}
      </p>
    </div>
  );
}

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z), but for fields, which have their own. */
function useKeys(undo: (() => void) | null, redo: (() => void) | null): void {
  const latest = useRef({ undo, redo });
  useEffect(() => {
    latest.current = { undo, redo };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isField =
        event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]), textarea');
      if (isField || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const step =
        key === 'y' || (key === 'z' && event.shiftKey) ? latest.current.redo : key === 'z' ? latest.current.undo : null;
      if (step === null) return;
      event.preventDefault();
      step();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
