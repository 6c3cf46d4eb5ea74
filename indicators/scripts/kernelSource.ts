import { readFile } from 'node:fs/promises';
import wabt from 'wabt';

/** What src/kernelBytes.ts has to say: the WebAssembly that src/kernels.wat comes to. */
export async function kernelSource(): Promise<string> {
  const text = await readFile(new URL('../src/kernels.wat', import.meta.url), 'utf8');
  const module = (await wabt()).parseWat('kernels.wat', text, { simd: true });
  module.validate();
  const bytes = Buffer.from(module.toBinary({}).buffer).toString('base64');
  return `/** The WebAssembly of kernels.wat, in base 64; written by \`npm run kernels\`. */\nexport const kernelBytes =\n  '${bytes}';\n`;
}
