import type { ReactNode } from 'react';
import { Command } from '../../ui/Command.tsx';
import type { Operation } from './description.ts';
import { exampleAddress, exampleCommand, type ExampleValues } from './exampleRequest.ts';
import { FieldList, fieldsOf, notesOf } from './FieldList.tsx';
import { fieldsWithin, shapeNamed } from './kindInWords.ts';
import { words } from './words.ts';

/** One thing that can be asked: what it is, its fields, what it answers, and how to ask it. */
export function OperationView({
  operation,
  root,
  values,
}: {
  readonly operation: Operation;
  readonly root: string;
  readonly values: ExampleValues;
}): ReactNode {
  const { name, method, path, summary, description, fields, formats, answer } = operation;
  const told = fields.filter((field) => field.name !== 'format');
  const address = exampleAddress(operation, root, values);
  const shape = answer === null ? null : shapeNamed(answer);
  const within = answer === null || shape !== null ? null : fieldsWithin(answer);
  return (
    <article id={name} aria-labelledby={`${name}-title`} className="mt-8 scroll-mt-4 border-t border-rule pt-4">
      <h3 id={`${name}-title`} className="text-xl">
        <a href={`#${name}`} className="text-ink no-underline hover:underline">
          {summary}
        </a>
      </h3>
      <p className="my-1 [overflow-wrap:anywhere]">
        <code className="text-[0.9em]">
          <strong>{method}</strong> {root}
          {path}
        </code>
      </p>
      {description !== null && <p className="max-w-[44rem]">{description}</p>}
      {told.length > 0 && (
        <>
          <h4 className="mt-3 font-semibold">{words.fields}</h4>
          <FieldList
            fields={told.map(({ name: field, in: place, required, description: about, schema }) => ({
              name: field,
              schema: about === undefined ? schema : { ...schema, description: about },
              notes: notesOf(place, required, schema),
            }))}
          />
        </>
      )}
      <h4 className="mt-3 font-semibold">{words.answer}</h4>
      <p className="[overflow-wrap:anywhere]">
        {formats.length === 0 ? words.aFile : words.formats(formats.join(', '))}
        {shape !== null && (
          <>
            {' '}
            <a href={`#shape-${shape}`}>{shape}</a>.
          </>
        )}
      </p>
      {within !== null && <FieldList fields={fieldsOf(within)} />}
      {address !== null && (
        <>
          <h4 className="mt-3 font-semibold">{words.example}</h4>
          <Command>{exampleCommand(operation, globalThis.location.origin, address)}</Command>
          {method === 'GET' && (
            <p className="print:hidden">
              <a href={address} target="_blank" rel="noreferrer">
                {words.tryOf(name)}
              </a>
            </p>
          )}
        </>
      )}
    </article>
  );
}
