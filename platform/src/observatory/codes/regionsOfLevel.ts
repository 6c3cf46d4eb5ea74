/** Regions of a level as a title names them: "NUTS 2 regions", "US states"; plain "regions" where the codes know no levels. */
export function regionsOfLevel(level: string): string {
  const nuts = /^nuts(\d)$/.exec(level)?.[1];
  if (nuts !== undefined) return `NUTS ${nuts} regions`;
  return named[level] ?? `${level} regions`;
}

const named: Readonly<Record<string, string>> = {
  all: 'regions',
  state: 'US states',
  county: 'US counties',
  cbsa: 'US metropolitan and micropolitan areas',
};
