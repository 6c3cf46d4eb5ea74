import { kernelBytes } from './kernelBytes.ts';

/** The innermost loops of the package as WebAssembly; `kernels.wat` says what they take. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly sharedBits: (row: number, others: number, count: number, bytes: number, out: number) => void;
  readonly addRows: (
    from: number,
    to: number,
    regions: number,
    list: number,
    panel: number,
    sum: number,
    stride: number,
  ) => void;
}

/** As much of a host as is used here; one without WebAssembly has none of that name. */
interface Host {
  readonly atob?: (letters: string) => string;
  readonly WebAssembly?: {
    readonly validate: (bytes: Uint8Array) => boolean;
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => { readonly exports: unknown };
  };
}

const PAGE = 65_536;
let compiled: object | null | undefined;

/** The kernels with a memory of their own; null where the host has no WebAssembly, no `atob`, no 128-bit lanes, or a policy against it. */
export function kernels(): Kernels | null {
  const { WebAssembly, atob } = globalThis as unknown as Host;
  if (WebAssembly === undefined || atob === undefined) return null;
  compiled ??= compile(WebAssembly, atob(kernelBytes));
  return compiled === null ? null : (new WebAssembly.Instance(compiled).exports as Kernels);
}

/** Makes a kernel's memory hold at least so many bytes; views taken before are no longer of use. */
export function roomFor({ memory }: Kernels, bytes: number): ArrayBuffer {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  return memory.buffer;
}

function compile(host: NonNullable<Host['WebAssembly']>, binary: string): object | null {
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  try {
    return host.validate(bytes) ? new host.Module(bytes) : null;
  } catch {
    return null;
  }
}
