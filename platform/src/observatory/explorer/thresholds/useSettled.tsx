import { useEffect, useState } from 'react';

/** Milliseconds after the last movement of a slider before the stars are asked for. */
const pause = 120;

/** What was moved to, and once it is told, what the address said then. */
interface Draft {
  readonly value: string | undefined;
  readonly told: { readonly over: string | undefined } | null;
}

/** A value of the address that is moved fluidly: the newest at once, told once it stands still, and kept until the address has it or is at another one. */
export function useSettled(
  value: string | undefined,
  tell: (value: string | undefined) => void,
): [string | undefined, (value: string | undefined) => void] {
  const [draft, setDraft] = useState<Draft | null>(null);
  const told = draft?.told ?? null;
  if (draft !== null && told !== null && (value === draft.value || value !== told.over)) setDraft(null);
  useEffect(() => {
    if (draft === null || draft.told !== null) return undefined;
    const timer = setTimeout(() => {
      setDraft({ value: draft.value, told: { over: value } });
      tell(draft.value);
    }, pause);
    return () => clearTimeout(timer);
  });
  return [draft === null ? value : draft.value, (moved) => setDraft({ value: moved, told: null })];
}
