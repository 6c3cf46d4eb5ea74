import { Problem } from '../../kernel/problem.ts';
import type { Definition } from './definition.ts';

const names = {
  category: ['category', 'category_code', 'cluster_code', 'cluster'],
  industry: ['industry', 'industry_code', 'naics', 'naics_code', 'nace', 'nace_r2', 'nace_code', 'isic', 'isic_code'],
  weight: ['weight', 'share'],
  categoryTitle: ['category_title', 'category_name', 'cluster_name', 'cluster_title'],
  title: ['title', 'name'],
  kind: ['kind'],
  traded: ['traded'],
  version: ['version', 'naics_version', 'nace_version', 'isic_version', 'classification_version'],
} as const;

/** Positions of a table's columns by what they hold; a column that is not there is undefined. */
export interface CsvColumns {
  readonly at: {
    readonly category: number;
    readonly industry: number;
    readonly weight: number | undefined;
    readonly title: number | undefined;
    readonly kind: number | undefined;
    readonly traded: number | undefined;
    readonly version: number | undefined;
  };
  readonly classification: Definition['classification'];
}

/**
 * Finds the columns of a definition's table by their names, upper or lower case. Where the category has a title column of its own
 * (`cluster_name`), a bare `title` is the industry's and is passed over. The classification is what the industry column is called after.
 */
export function csvColumns(header: readonly string[], file: string): CsvColumns {
  const found = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const position = (which: keyof typeof names): number | undefined => {
    const at = found.findIndex((name) => (names[which] as readonly string[]).includes(name));
    return at < 0 ? undefined : at;
  };
  const need = (which: 'category' | 'industry'): number => {
    const at = position(which);
    if (at !== undefined) return at;
    throw new Problem(
      422,
      `${file} has no column for the ${which}: it has ${header.join(', ')}; call one of them ${names[which].join(' or ')}, or write the definition as YAML.`,
    );
  };
  const industry = need('industry');
  return {
    at: {
      category: need('category'),
      industry,
      weight: position('weight'),
      title: position('categoryTitle') ?? position('title'),
      kind: position('kind'),
      traded: position('traded'),
      version: position('version'),
    },
    classification: classificationOf(found[industry]!),
  };
}

function classificationOf(column: string): Definition['classification'] {
  if (column === 'nace_r2') return { name: 'NACE', version: 'Rev. 2' };
  const family = /^(naics|nace|isic)/.exec(column)?.[1];
  return { name: family === undefined ? 'not stated' : family.toUpperCase() };
}
