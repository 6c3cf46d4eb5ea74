import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { editionPath } from './editionPath.ts';

test('a command takes an edition by its path from where the server was started, and tells no path outside', () => {
  const started = resolve('/srv/explorer/asterism');
  const of = (folder: string): unknown => editionPath(resolve(folder), 'demo', started);
  expect(of('/srv/explorer/asterism/out/editions/demo')).toEqual({ path: 'out/editions/demo', runIn: 'start' });
  expect(of('/srv/explorer/asterism/..demo')).toEqual({ path: '..demo', runIn: 'start' });
  for (const outside of ['/var/demo', '/srv/explorer/demo', '/srv/explorer', '/srv/explorer/asterism'])
    expect(of(outside)).toEqual({ path: 'demo', runIn: 'editions' });
});
