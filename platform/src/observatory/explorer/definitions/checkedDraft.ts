import { Problem } from '../../../kernel/problem.ts';
import { checkedDefinition } from '../../definitions/checkedDefinition.ts';
import { definitionSchema, type Definition } from '../../definitions/definition.ts';
import { ofClosestBranch, plainIssue } from '../../definitions/schemaIssue.ts';
import { misfit } from '../../definitions/structuredText.ts';

/** Categories and industries that a definition may have here, so that rating it takes a bounded time. */
const most = { categories: 3000, industries: 30_000 };

/**
 * A definition that came as JSON, held against the same rules as a file; what does not fit is one Problem with the place of each, as
 * `categories[2].industries[0]`.
 */
export function checkedDraft(draft: unknown): Definition {
  refuseTooMany(draft);
  try {
    const parsed = definitionSchema.safeParse(draft, { error: plainIssue });
    if (!parsed.success)
      throw misfit('definition', 'definition', parsed.error.issues.flatMap(ofClosestBranch), () => 1);
    return checkedDefinition(parsed.data, 'definition', () => 1);
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 422 || error.places.length === 0) throw error;
    const [first] = error.places;
    const more = error.places.length > 1 ? ` (and ${error.places.length - 1} more)` : '';
    throw new Problem(
      422,
      `The definition can't be tried: ${first!.column === undefined ? '' : `${first!.column}: `}${first!.reason}${more}.`,
      error.places.slice(0, 100).map(({ column, reason }) => ({ ...(column === undefined ? {} : { column }), reason })),
    );
  }
}

/** Counts before anything is checked, because telling what is wrong with very many takes long as well. */
function refuseTooMany(draft: unknown): void {
  const categories = listIn(draft, 'categories');
  const industries = categories.reduce<number>((sum, category) => sum + listIn(category, 'industries').length, 0);
  if (categories.length > most.categories || industries > most.industries)
    throw new Problem(
      413,
      `The definition has ${counted(categories.length, 'category', 'categories')} and ${counted(industries, 'industry', 'industries')}; here ${most.categories} and ${most.industries} can be tried. Map it on your own machine with "asterism map".`,
    );
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return Array.isArray(found) ? found : [];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
