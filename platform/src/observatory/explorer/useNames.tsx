import { useMemo } from 'react';
import { isolated } from '../../kernel/isolated.ts';
import { nameAndCode } from '../../kernel/nameAndCode.ts';
import { useAnswer } from '../../ui/useAnswer.tsx';
import { listCategories } from './category/contract.ts';
import { listIndustries } from './industry/contract.ts';
import { listRegionNames } from './region/contract.ts';

/** How an edition's codes are called. */
export interface Names {
  /** "Stuttgart (DE11)", or the code alone where no name is known. */
  readonly region: (code: string) => string;
  /** "Stuttgart"; null where no name is known. */
  readonly regionName: (code: string) => string | null;
  /** The title of a category, or its code. */
  readonly category: (code: string) => string;
  /** "C29 Manufacture of motor vehicles", or the code alone. */
  readonly industry: (code: string) => string;
  /** "Manufacture of motor vehicles"; null where no title is known. */
  readonly industryTitle: (code: string) => string | null;
}

/** The names of an edition's regions, categories and industries; codes until they are there. */
export function useNames(edition: string): Names {
  const regions = useAnswer(listRegionNames, { edition }).data;
  const categories = useAnswer(listCategories, { edition }).data;
  const industries = useAnswer(listIndustries, { edition }).data;
  return useMemo(() => {
    const names = new Map(regions?.regions.map(({ region, name }) => [region, name]));
    const titles = new Map(categories?.categories.map(({ category, title }) => [category, title]));
    const activities = new Map(industries?.industries.map(({ industry, title }) => [industry, title]));
    return {
      region: (code) => nameAndCode(names.get(code) ?? null, code),
      regionName: (code) => names.get(code) ?? null,
      category: (code) => titles.get(code) ?? code,
      industry: (code) => {
        const title = activities.get(code) ?? null;
        return title === null ? code : `${code} ${isolated(title)}`;
      },
      industryTitle: (code) => activities.get(code) ?? null,
    };
  }, [regions, categories, industries]);
}
