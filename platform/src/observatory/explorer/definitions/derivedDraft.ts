import { comparedDefinitions } from '../../definitions/comparedDefinitions.ts';
import type { Definition } from '../../definitions/definition.ts';
import { words } from './laboratoryWords.ts';

/** A draft as it is saved: with a name of its own, and with what it was made from and how; what nothing was changed in stays itself. */
export function derivedDraft(start: Definition, draft: Definition): Definition {
  if (JSON.stringify(start) === JSON.stringify(draft)) return start;
  const { derivedFrom: _, categories, ...head } = draft;
  return {
    ...head,
    name: head.name.trim() === '' || head.name === start.name ? `${start.name}-draft` : head.name,
    derivedFrom: { name: start.name, version: start.version, by: [words.by], how: howOf(start, draft) },
    categories,
  };
}

function howOf(start: Definition, draft: Definition): string {
  const { industries, categories } = comparedDefinitions(start, draft);
  return words.how(
    industries.filter(({ change }) => change !== 'same').length,
    categories.filter(({ before }) => before === null).length,
    categories.filter(({ after }) => after === null).length,
  );
}
