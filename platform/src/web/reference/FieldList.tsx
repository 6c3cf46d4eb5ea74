import type { ReactNode } from 'react';
import type { Schema } from './description.ts';
import { fieldsWithin, kindInWords, shapeNamed } from './kindInWords.ts';
import { words } from './words.ts';

/** A field as the reference tells of it. */
export interface ToldField {
  readonly name: string;
  readonly schema: Schema;
  readonly notes: readonly string[];
}

/** Fields, each with its kind and meaning; what is within an unnamed shape stands indented below it. */
export function FieldList({ fields }: { readonly fields: readonly ToldField[] }): ReactNode {
  return (
    <dl className="my-2">
      {fields.map(({ name, schema, notes }) => {
        const shape = shapeNamed(schema);
        const within = shape === null ? fieldsWithin(schema) : null;
        return (
          <div
            key={name}
            className="grid gap-x-4 border-t border-rule py-1 text-[0.95rem] sm:grid-cols-[minmax(11rem,1fr)_4fr]"
          >
            <dt className="[overflow-wrap:anywhere]">
              <code className="text-[0.9em] font-semibold">{name}</code>
            </dt>
            <dd className="min-w-0">
              {shape === null ? kindInWords(schema) : <ShapeLink kind={kindInWords(schema)} shape={shape} />}
              {notes.length > 0 && <span className="text-muted">{` (${notes.join('; ')})`}</span>}
              {schema.description === undefined ? '' : `. ${schema.description.replace(/\.$/, '')}.`}
              {within !== null && <FieldList fields={fieldsOf(within)} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The fields of a shape. */
export function fieldsOf({ properties = {} }: Schema): ToldField[] {
  return Object.entries(properties).map(([name, schema]) => ({ name, schema, notes: [] }));
}

function ShapeLink({ kind, shape }: { readonly kind: string; readonly shape: string }): ReactNode {
  const [before, after] = kind.split(shape);
  return (
    <>
      {before}
      <a href={`#shape-${shape}`}>{shape}</a>
      {after}
    </>
  );
}

/** What a field's kind does not say: where it stands, whether it is needed, what is taken where it is not given. */
export function notesOf(place: 'path' | 'query' | 'body', isNeeded: boolean, { default: usual }: Schema): string[] {
  return [
    ...(place === 'query' ? [] : [words.places[place]]),
    ...(isNeeded ? [words.needed] : []),
    ...(usual === undefined ? [] : [words.usually(JSON.stringify(usual))]),
  ];
}
