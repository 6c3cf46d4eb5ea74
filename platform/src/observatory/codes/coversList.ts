/** Whether the parts make up a code, each entry of its list being there itself or made up by finer parts; null where it has no list. */
export function coversList(
  key: string,
  parts: ReadonlySet<string>,
  narrower: (key: string) => readonly string[] | null,
): boolean | null {
  const list = narrower(key);
  return list === null ? null : list.every((part) => parts.has(part) || coversList(part, parts, narrower) === true);
}
