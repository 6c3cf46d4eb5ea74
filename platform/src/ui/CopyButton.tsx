import { useEffect, useState, type ReactNode } from 'react';
import { announce } from './announce.browser.ts';
import { words } from './words.ts';

/** Copies a text to the clipboard, and says that it did. */
export function CopyButton({
  text,
  label = words.copy,
}: {
  readonly text: string;
  readonly label?: string;
}): ReactNode {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), 2500);
    return () => clearTimeout(timer);
  }, [said]);
  const say = (sentence: string): void => {
    setSaid(sentence);
    announce(sentence);
  };
  return (
    <button
      type="button"
      className="button print:hidden"
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => say(words.copied),
          () => say(words.notCopied),
        );
      }}
    >
      {said ?? label}
    </button>
  );
}
