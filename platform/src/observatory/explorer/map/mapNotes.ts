import { firstFew } from '../../../kernel/firstFew.ts';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import type { LaidOutMap } from './contract.ts';
import type { NamedMap } from './mapTitle.ts';
import { words } from './words.ts';

/** What is said beneath a map: what is hatched, starred or in a frame, and which regions of its year are not drawn. */
export function mapNotes(
  { measure, isOfCategory, values, regions }: NamedMap,
  { insets, missing }: Pick<LaidOutMap, 'insets' | 'missing'>,
  names: ReadonlyMap<string, string | null>,
): string[] {
  const notDrawn = missing.filter((code) => values.has(code)).map((code) => nameAndCode(names.get(code) ?? null, code));
  const all = [...values.values()];
  const hasUnknown =
    measure !== 'stars' && (regions.some((code) => !values.has(code)) || all.some((value) => value.class === null));
  return [
    ...(hasUnknown ? [words.unknownNote] : []),
    ...(isOfCategory && all.some(({ stars_max }) => stars_max > 0) ? [words.starNote] : []),
    ...(insets.length > 0 ? [words.insets] : []),
    ...(notDrawn.length > 0 ? [words.notMapped(firstFew(notDrawn, 8))] : []),
  ];
}
