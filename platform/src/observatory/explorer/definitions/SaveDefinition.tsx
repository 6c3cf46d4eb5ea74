import type { ReactNode } from 'react';
import { announce } from '../../../ui/announce.browser.ts';
import type { Definition } from '../../definitions/definition.ts';
import { definitionFileName } from './definitionFileName.ts';
import { saveText } from './saveText.browser.ts';
import { words } from './words.ts';

const forms = [
  ['YAML', 'yaml', 'application/yaml'],
  ['JSON', 'json', 'application/json'],
  ['CSV', 'csv', 'text/csv'],
] as const;

/** Buttons that save a definition as a file which the command line reads. */
export function SaveDefinition({ definition }: { readonly definition: Definition }): ReactNode {
  return (
    <div className="print:hidden">
      <div className="flex flex-wrap gap-2">
        {forms.map(([form, ending, mediaType]) => (
          <button
            key={form}
            type="button"
            className="button"
            onClick={() => {
              void import('../../definitions/definitionFile.ts').then(({ definitionFile }) => {
                const name = definitionFileName(definition, ending);
                saveText(name, definitionFile(definition, name), mediaType);
                announce(name);
              });
            }}
          >
            {words.saveAs(form)}
          </button>
        ))}
      </div>
      <p className="mt-1 text-[0.9rem] text-muted">{words.csvHint}</p>
    </div>
  );
}
