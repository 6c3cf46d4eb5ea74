import { z } from 'zod';
import type { Definition } from '../../definitions/definition.ts';

/** What a tab keeps of the laboratory: where the draft started, and the draft. */
export interface StoredDraft {
  readonly start: string;
  /** What it started from where that is a file of the reader's. */
  readonly base: Definition | null;
  readonly draft: Definition;
}

const loose = z.looseObject({
  name: z.string(),
  version: z.string(),
  title: z.string(),
  classification: z.looseObject({ name: z.string() }),
  categories: z.array(z.looseObject({ code: z.string(), title: z.string(), industries: z.array(z.unknown()) })),
});
const stored = z.object({ start: z.string(), base: loose.nullable(), draft: loose });

function key(edition: string): string {
  return `asterism laboratory ${edition}`;
}

/** The draft that the tab keeps for an edition; null where there is none, or nothing that can be read. */
export function storedDraft(edition: string): StoredDraft | null {
  try {
    const parsed = stored.safeParse(JSON.parse(sessionStorage.getItem(key(edition)) ?? 'null'));
    return parsed.success ? (parsed.data as unknown as StoredDraft) : null;
  } catch {
    return null;
  }
}

/** Keeps a draft in the tab; says whether the browser had room for it. */
export function storeDraft(edition: string, draft: StoredDraft | null): boolean {
  try {
    if (draft === null) sessionStorage.removeItem(key(edition));
    else sessionStorage.setItem(key(edition), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
