import { useEffect, useState } from 'react';

/** Milliseconds after the last movement of a slider before the stars are asked for. */
const pause = 120;

/** A value of the address that is moved fluidly: the newest at once, and told once it stands still. */
export function useSettled(
  value: string | undefined,
  tell: (value: string | undefined) => void,
): [string | undefined, (value: string | undefined) => void] {
  const [draft, setDraft] = useState<{ readonly value: string | undefined } | null>(null);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => {
      tell(draft.value);
      setDraft(null);
    }, pause);
    return () => clearTimeout(timer);
  });
  return [draft === null ? value : draft.value, (moved) => setDraft({ value: moved })];
}
