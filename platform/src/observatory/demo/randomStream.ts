/** A stream of pseudo-random numbers that is the same for the same seed and purpose on every machine. */
export interface RandomStream {
  /** Evenly spread over [0, 1). */
  uniform(): number;
  /** Normal deviate with mean 0 and standard deviation 1, by the polar method (Marsaglia and Bray 1964). */
  normal(): number;
  /** Exponential deviate with mean 1. */
  exponential(): number;
}

/**
 * Opens the stream of a seed for one purpose, so that one part of the demonstration can change without moving the others.
 * Generator: sfc32 of Doty-Humphrey's PractRand (2010); the seed and the purpose are mixed by FNV-1a (Fowler, Noll and Vo 1991).
 */
export function randomStream(seed: number, purpose: string): RandomStream {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${purpose}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  let a = hash;
  let b = 0x9e3779b9;
  let c = 0x243f6a88;
  let counter = 1;

  function uniform(): number {
    const mixed = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    return (mixed >>> 0) / 0x1_0000_0000;
  }
  for (let round = 0; round < 15; round++) uniform();

  function normal(): number {
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const square = u * u + v * v;
      if (square > 0 && square < 1) return u * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }

  return { uniform, normal, exponential: () => -Math.log(1 - uniform()) };
}
