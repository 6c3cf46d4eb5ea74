/** The name in the page of the hatching over a fill in the map with that id. */
export function hatchingOf(id: string, fill: string): string {
  return `${id}-hatched-${fill.replaceAll(/\W+/g, '')}`;
}
