import { useEffect, useRef, useState } from 'react';
import type { Definition } from '../../definitions/definition.ts';
import { changesText, withChanges } from './draftChanges.ts';
import { storedDraft, storeDraft } from './storedDraft.browser.ts';

/** A definition that is being edited, with every step back and forth. */
export interface Draft {
  readonly value: Definition;
  /** The value once it has stood still for a moment: what is tried on the server. */
  readonly settled: Definition;
  readonly change: (next: Definition) => void;
  /** Null where there is nothing to undo, or redo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly startAnew: () => void;
  /** Where the draft comes from: what it starts from, the tab, the address, or an address that could not be read. */
  readonly origin: 'start' | 'tab' | 'address' | 'bad address';
  /** Where its changes are kept: nothing to keep, in the address, in the tab alone, or nowhere. */
  readonly kept: 'nothing' | 'address' | 'tab' | 'nowhere';
}

/** Steps that can be undone. */
const mostSteps = 200;
/** Milliseconds without a change after which a draft is tried and kept. */
const pause = 250;

/** Edits a definition; the tab keeps the draft, and the address its changes where they are few (`tell`). */
export function useDraft(
  edition: string,
  start: string,
  base: Definition,
  changes: string | undefined,
  tell: (changes: string | undefined) => void,
): Draft {
  const [first] = useState(() => firstDraft(edition, start, base, changes));
  const [steps, setSteps] = useState<{ readonly all: readonly Definition[]; readonly at: number }>(() => ({
    all: first.value === base ? [base] : [base, first.value],
    at: first.value === base ? 0 : 1,
  }));
  const value = steps.all[steps.at]!;
  const [settled, setSettled] = useState(value);
  const [kept, setKept] = useState<Draft['kept']>('nothing');
  const latest = useRef({ changes, tell });
  useEffect(() => {
    latest.current = { changes, tell };
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
      const text = changesText(base, value);
      const isFile = start === 'file';
      const isStored = storeDraft(
        edition,
        text === '' && !isFile ? null : { start, base: isFile ? base : null, draft: value },
      );
      const isLinked = text !== null && !isFile;
      setKept(text === '' ? 'nothing' : isLinked ? 'address' : isStored ? 'tab' : 'nowhere');
      const told = isLinked && text !== '' ? text : undefined;
      if (told !== latest.current.changes) latest.current.tell(told);
    }, pause);
    return () => clearTimeout(timer);
  }, [edition, start, base, value]);
  return {
    value,
    settled,
    change: (next) =>
      setSteps(({ all, at }) => {
        const before = all.slice(Math.max(0, at + 1 - mostSteps), at + 1);
        return { all: [...before, next], at: before.length };
      }),
    undo: steps.at === 0 ? null : () => setSteps(({ all, at }) => ({ all, at: at - 1 })),
    redo: steps.at === steps.all.length - 1 ? null : () => setSteps(({ all, at }) => ({ all, at: at + 1 })),
    startAnew: () => setSteps(({ all, at }) => ({ all: [...all.slice(0, at + 1), base], at: at + 1 })),
    origin: first.origin,
    kept,
  };
}

function firstDraft(
  edition: string,
  start: string,
  base: Definition,
  changes: string | undefined,
): { readonly value: Definition; readonly origin: Draft['origin'] } {
  if (changes !== undefined) {
    const changed = withChanges(base, changes);
    return changed === null ? { value: base, origin: 'bad address' } : { value: changed, origin: 'address' };
  }
  const stored = storedDraft(edition);
  if (stored?.start !== start || JSON.stringify(stored.draft) === JSON.stringify(base))
    return { value: base, origin: 'start' };
  return { value: stored.draft, origin: 'tab' };
}
