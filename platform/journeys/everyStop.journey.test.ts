import { describe, expect } from 'vitest';
import { hiddenStops } from './hiddenStops.ts';
import { journey } from './journey.ts';
import { routes } from './routes.ts';

describe.each(['desktop', 'phone'] as const)('by keyboard, %s', (width) => {
  journey.for(routes)('every stop on $name shows that it has the focus', async ({ path }, { open }) => {
    expect(await hiddenStops(await open(path, { width }))).toEqual([]);
  });
});
