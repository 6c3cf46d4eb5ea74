import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Why all of something long must be made at once, not only what is seen of it: it is printed, or its reader searches the page or selects
 * all of it by the browser's keys, until it becomes another one. Null where it need not.
 */
export function useWhole(of: object): 'printed' | 'searched' | null {
  const [whole, setWhole] = useState<{ readonly of: object; readonly why: 'printed' | 'searched' } | null>(null);
  useEffect(() => {
    const print = (): void => flushSync(() => setWhole({ of, why: 'printed' }));
    const release = (): void => setWhole(null);
    const press = ({ key, ctrlKey, metaKey, target }: KeyboardEvent): void => {
      const pressed = key.toLowerCase();
      const isCommand = ctrlKey || metaKey;
      const isWriting = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (key === 'F3' || (isCommand && pressed === 'f') || (isCommand && pressed === 'a' && !isWriting))
        startTransition(() => setWhole({ of, why: 'searched' }));
    };
    addEventListener('beforeprint', print);
    addEventListener('afterprint', release);
    addEventListener('keydown', press);
    return () => {
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', release);
      removeEventListener('keydown', press);
    };
  }, [of]);
  return whole?.of === of ? whole.why : null;
}
