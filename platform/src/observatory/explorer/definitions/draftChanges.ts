import { z } from 'zod';
import { definitionSchema, type Definition } from '../../definitions/definition.ts';

const category = definitionSchema.shape.categories.element;
/** A draft is not always right: what is being edited may lack industries, or have a weight that is not one. */
const draftCategory = category.extend({ title: z.string(), code: z.string(), industries: z.array(z.unknown()) });

const changesSchema = z.strictObject({
  name: z.string().max(200).optional(),
  version: z.string().max(80).optional(),
  title: z.string().max(400).optional(),
  /** Codes of categories that are taken out. */
  out: z.array(z.string()).max(3000).optional(),
  /** Categories that are new, or other than they were, each in its place. */
  in: z
    .array(z.tuple([z.number(), draftCategory]))
    .max(3000)
    .optional(),
});

/** Letters that an address has room for. */
const mostLetters = 3500;

/** What a draft changes of what it started from, as a text for the address; null where there is too much of it, '' where nothing is. */
export function changesText(start: Definition, draft: Definition): string | null {
  const before = new Map(start.categories.map((one) => [one.code, JSON.stringify(one)]));
  const now = new Set(draft.categories.map(({ code }) => code));
  const out = start.categories.map(({ code }) => code).filter((code) => !now.has(code));
  const changed = draft.categories
    .map((one, at) => [at, one] as const)
    .filter(([, one]) => before.get(one.code) !== JSON.stringify(one));
  const changes = {
    ...(draft.name === start.name ? {} : { name: draft.name }),
    ...(draft.version === start.version ? {} : { version: draft.version }),
    ...(draft.title === start.title ? {} : { title: draft.title }),
    ...(out.length === 0 ? {} : { out }),
    ...(changed.length === 0 ? {} : { in: changed }),
  };
  if (Object.keys(changes).length === 0) return '';
  const text = JSON.stringify(changes);
  return encodeURIComponent(text).length > mostLetters ? null : text;
}

/** The definition that a text of changes makes of its start; null where the text is none of ours. */
export function withChanges(start: Definition, text: string): Definition | null {
  let changes: unknown;
  try {
    changes = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = changesSchema.safeParse(changes);
  if (!parsed.success) return null;
  const { name, version, title, out = [], in: given = [] } = parsed.data;
  const replaced = new Set([...out, ...given.map(([, { code }]) => code)]);
  const categories = start.categories.filter(({ code }) => !replaced.has(code));
  for (const [at, one] of given.toSorted(([a], [b]) => a - b))
    categories.splice(Math.min(Math.max(at, 0), categories.length), 0, one as Definition['categories'][number]);
  return {
    ...start,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    ...(title === undefined ? {} : { title }),
    categories,
  };
}
