import { z } from 'zod';
import { definitionSchema, type Category, type Definition } from '../../definitions/definition.ts';

/** A draft is not always right: what is being edited may lack industries, or have a weight that is none. */
const changedCategory = z.strictObject({
  code: z.string(),
  title: z.string().optional(),
  kind: definitionSchema.shape.categories.element.shape.kind.nullable(),
  parent: z.string().nullish(),
  note: z.string().nullish(),
  industries: z.array(z.union([z.string(), z.strictObject({ industry: z.string(), weight: z.number() })])).optional(),
});

const draftCategory = changedCategory.required({ title: true, industries: true });

const changesSchema = z.strictObject({
  name: z.string().max(200).optional(),
  version: z.string().max(80).optional(),
  title: z.string().max(400).optional(),
  /** Codes of categories that are taken out. */
  out: z.array(z.string()).max(3000).optional(),
  /** Categories that are new, or other than they were, each in its place: what is other, null for what is no more. */
  in: z
    .array(z.tuple([z.number(), changedCategory]))
    .max(3000)
    .optional(),
});

/** Letters that an address has room for. */
const mostLetters = 3500;
/** Stands before the text, so that an address takes it for a text. */
const mark = '~';
const fields = ['title', 'kind', 'parent', 'note', 'industries'] as const;

/** What a draft changes of what it started from, as a text for the address; null where there is too much of it, '' where nothing is. */
export function changesText(start: Definition, draft: Definition): string | null {
  const before = new Map(start.categories.map((one) => [one.code, one]));
  const now = new Set(draft.categories.map(({ code }) => code));
  const out = start.categories.map(({ code }) => code).filter((code) => !now.has(code));
  const changed = draft.categories
    .map((one, at) => [at, differences(before.get(one.code), one)] as const)
    .filter(([, one]) => one !== null);
  const changes = {
    ...(draft.name === start.name ? {} : { name: draft.name }),
    ...(draft.version === start.version ? {} : { version: draft.version }),
    ...(draft.title === start.title ? {} : { title: draft.title }),
    ...(out.length === 0 ? {} : { out }),
    ...(changed.length === 0 ? {} : { in: changed }),
  };
  if (Object.keys(changes).length === 0) return '';
  const text = `${mark}${JSON.stringify(changes)}`;
  return encodeURIComponent(text).length > mostLetters ? null : text;
}

/** The code of a category with what is other in it than it was; null where nothing is. */
function differences(before: Category | undefined, now: Category): Record<string, unknown> | null {
  const other = fields.filter((field) => JSON.stringify(before?.[field]) !== JSON.stringify(now[field]));
  if (before !== undefined && other.length === 0) return null;
  return { code: now.code, ...Object.fromEntries(other.map((field) => [field, now[field] ?? null])) };
}

/** The definition that a text of changes makes of its start; null where the text is none of ours. */
export function withChanges(start: Definition, text: string): Definition | null {
  if (!text.startsWith(mark)) return null;
  let changes: unknown;
  try {
    changes = JSON.parse(text.slice(mark.length));
  } catch {
    return null;
  }
  const parsed = changesSchema.safeParse(changes);
  if (!parsed.success) return null;
  const { name, version, title, out = [], in: given = [] } = parsed.data;
  const before = new Map(start.categories.map((one) => [one.code, one]));
  const replaced = new Set([...out, ...given.map(([, { code }]) => code)]);
  const categories = start.categories.filter(({ code }) => !replaced.has(code));
  for (const [at, one] of given.toSorted(([a], [b]) => a - b)) {
    const whole = draftCategory.safeParse(withoutNulls({ ...before.get(one.code), ...one }));
    if (!whole.success) return null;
    categories.splice(Math.min(Math.max(at, 0), categories.length), 0, whole.data as Category);
  }
  return {
    ...start,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    ...(title === undefined ? {} : { title }),
    categories,
  };
}

function withoutNulls(category: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(category).filter(([, value]) => value !== null && value !== undefined));
}
