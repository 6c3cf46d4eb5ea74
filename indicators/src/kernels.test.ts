import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { kernelSource } from '../scripts/kernelSource.ts';

test('the bytes are those of the text beside them', async () => {
  expect(readFileSync(new URL('kernelBytes.ts', import.meta.url), 'utf8')).toBe(await kernelSource());
});

test('a host that refuses to compile, or lacks an instruction, gives no kernels', async () => {
  const refusing = [
    { validate: () => false },
    {
      validate: () => true,
      Module: function refuse(): never {
        throw new Error('forbidden by policy');
      },
    },
  ];
  for (const host of refusing) {
    vi.resetModules();
    vi.stubGlobal('WebAssembly', host);
    const { kernels } = await import('./kernels.ts');
    expect(kernels()).toBeNull();
    vi.unstubAllGlobals();
  }
});
