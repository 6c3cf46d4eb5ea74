/** Editions under titles that differ: those that share one have the names of their folders in it. */
export function toldApart<Titled extends { readonly name: string; readonly title: string }>(
  editions: readonly Titled[],
): Titled[] {
  const shared = Map.groupBy(editions, ({ title }) => title);
  return editions.map((one) =>
    shared.get(one.title)!.length === 1 ? one : { ...one, title: `${one.title} (${one.name})` },
  );
}
