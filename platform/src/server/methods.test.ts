import { describe, expect, test } from 'vitest';
import { towns, townServer } from './townServer.fixture.ts';

const { get } = townServer();

describe('how it may be asked', () => {
  test('HEAD gives the headers of GET, and no body', async () => {
    const [head, whole] = [await get(towns, { method: 'HEAD' }), await get(towns)];
    expect(await head.text()).toBe('');
    for (const name of ['etag', 'content-length', 'content-type', 'link'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });

  test.each([
    ['POST', towns, 'GET, HEAD, OPTIONS'],
    ['DELETE', towns, 'GET, HEAD, OPTIONS'],
    ['PUT', '/api/v1/openapi.json', 'GET, HEAD, OPTIONS'],
    ['GET', '/api/v1/lands/x/try', 'POST, OPTIONS'],
  ])('%s %s is not done, but %s', async (method, path, allow) => {
    const response = await get(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect((await get(path, { method: 'OPTIONS' })).headers.get('allow')).toBe(allow);
  });

  test('pages of other hosts may read everything and send nothing', async () => {
    expect(
      (await get(towns, { headers: { origin: 'https://other.example' } })).headers.get('access-control-allow-origin'),
    ).toBe('*');
    const leave = await get('/api/v1/lands/x/try', {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' },
    });
    expect(leave.headers.get('access-control-allow-methods')).toBe('GET,HEAD');
    const simple = await get('/api/v1/lands/x/try', { method: 'POST', body: '{"size":1}' });
    expect(simple.status).toBe(415);
  });

  test('a moving name leads to the lasting one, with its query; a slash too many to the address without', async () => {
    const moved = await get('/api/v1/lands/latest/towns?limit=1&near=a%20b');
    expect([moved.status, moved.headers.get('location')]).toEqual([307, `${towns}?limit=1&near=a%20b`]);
    const slash = await get(`${towns}//?limit=1`);
    expect([slash.status, slash.headers.get('location')]).toEqual([308, `${towns}?limit=1`]);
    expect((await get('/api/v1//')).status).toBe(404);
  });
});
