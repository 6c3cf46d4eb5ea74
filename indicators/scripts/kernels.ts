import { writeFile } from 'node:fs/promises';
import { kernelSource } from './kernelSource.ts';

/** Writes src/kernelBytes.ts anew from src/kernels.wat. */
await writeFile(new URL('../src/kernelBytes.ts', import.meta.url), await kernelSource());
