/**
 * The name of a classification in the one form under which its spellings are equal: `naics 2017` (for "2017 NAICS Code", "NAICS 17"),
 * `nace 2` ("NACE Rev. 2", "nace_r2"), `isic 4` ("ISIC 4.0"); other names in lower case with single blanks. Without a version only the family.
 */
export function classificationKey(name: string): string {
  const text = name
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
  if (text.includes('naics')) {
    const year = /\b(19|20)\d\d\b/.exec(text)?.[0] ?? /(?<!\d)\d\d(?!\d)/.exec(text)?.[0];
    if (year === undefined) return 'naics';
    return `naics ${year.length === 4 ? year : year > '90' ? `19${year}` : `20${year}`}`;
  }
  const family = /nace|isic/.exec(text)?.[0];
  if (family !== undefined) {
    const revision = /(?:nace|isic)\D*(\d(?:\.\d)?)(?!\d)/.exec(text)?.[1]?.replace(/\.0$/, '');
    return revision === undefined ? family : `${family} ${revision}`;
  }
  return text;
}

/** Whether two keys mean the same classification; one without a version means any version of its family. */
export function sameClassification(key: string, other: string): boolean {
  return (
    key === other ||
    (!key.includes(' ') && other.startsWith(`${key} `)) ||
    (!other.includes(' ') && key.startsWith(`${other} `))
  );
}
