import { useId, useState, type ReactNode } from 'react';
import { call } from '../../../kernel/call.ts';
import { Problem } from '../../../kernel/problem.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import type { Definition } from '../../definitions/definition.ts';
import { mostLetters, readDefinitionText } from './laboratoryContract.ts';
import { words } from './laboratoryWords.ts';

/** Takes in a definition that the reader pastes, or has as a file. */
export function BringDefinition({ take }: { readonly take: (definition: Definition) => void }): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const [name, setName] = useState('definition');
  const [error, setError] = useState<Error | null>(null);
  const read = (): void => {
    if (text.trim() === '') return setError(new Problem(400, words.nothingTyped));
    if (text.length > mostLetters) return setError(new Problem(413, words.tooLarge));
    setError(null);
    call(readDefinitionText, { text, name }).then(
      ({ definition }) => take(definition),
      (refused: unknown) => setError(refused instanceof Error ? refused : new Error(String(refused))),
    );
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > mostLetters) return setError(new Problem(413, words.tooLarge));
    setName(file.name.slice(0, 120));
    setText(await file.text());
    setError(null);
  };
  return (
    <Disclosure name="bring" summary={words.bring}>
      <p className="text-muted">{words.bringHint}</p>
      <div className="mt-2 max-w-[48rem]">
        <label htmlFor={id} className="field-label">
          {words.text}
        </label>
        <textarea
          id={id}
          rows={8}
          spellCheck={false}
          className="field-box block w-full resize-y py-1.5 font-mono text-[0.9rem]"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <button type="button" className="button" onClick={read}>
            {words.read}
          </button>
          <input
            type="file"
            aria-label={words.open}
            accept=".yaml,.yml,.json,.csv,.tsv,.txt"
            className="min-h-9 max-w-full"
            onChange={({ target }) => void open(target.files?.[0])}
          />
        </div>
        {error !== null && <Failed error={error} />}
      </div>
    </Disclosure>
  );
}
