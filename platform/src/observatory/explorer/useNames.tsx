import { useMemo } from 'react';
import { useAnswer } from '../../ui/useAnswer.tsx';
import { listCategories } from './category/contract.ts';
import { listRegions } from './region/contract.ts';

/** How an edition's codes are called. */
export interface Names {
  /** "Stuttgart (DE11)", or the code alone where no name is known. */
  readonly region: (code: string) => string;
  /** The title of a category, or its code. */
  readonly category: (code: string) => string;
}

/** The names of an edition's regions and categories; codes until they are there. */
export function useNames(edition: string): Names {
  const regions = useAnswer(listRegions, { edition }).data;
  const categories = useAnswer(listCategories, { edition }).data;
  return useMemo(() => {
    const names = new Map(regions?.regions.map(({ region, name }) => [region, name]));
    const titles = new Map(categories?.categories.map(({ category, title }) => [category, title]));
    return {
      region: (code) => {
        const name = names.get(code) ?? null;
        return name === null ? code : `${name} (${code})`;
      },
      category: (code) => titles.get(code) ?? code,
    };
  }, [regions, categories]);
}
