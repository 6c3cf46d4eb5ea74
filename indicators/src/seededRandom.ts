/** Where chance comes from: a number in [0, 1), the next one at every call. `Math.random` is one; {@link seededRandom} is one that can be had again. */
export type Random = () => number;

/**
 * The same stream of numbers for the same seed, on every machine: xoshiro128** (Blackman and Vigna 2021), its state filled by
 * splitmix32 (Steele, Lea and Flood 2014). Each number has 53 random bits. The seed is any integer; its lower 32 bits count.
 */
export function seededRandom(seed: number): Random {
  if (!Number.isInteger(seed)) throw new RangeError(`A seed is an integer; ${seed} is not.`);
  const state = filled(seed);
  return () => ((next(state) >>> 5) * 0x400_0000 + (next(state) >>> 6)) / 0x20_0000_0000_0000;
}

function filled(seed: number): Int32Array {
  let counter = seed | 0;
  return Int32Array.from({ length: 4 }, () => {
    counter = (counter + 0x9e3779b9) | 0;
    let mixed = counter ^ (counter >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  });
}

function next(state: Int32Array): number {
  const scrambled = Math.imul(state[1]!, 5);
  const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
  const shifted = state[1]! << 9;
  state[2]! ^= state[0]!;
  state[3]! ^= state[1]!;
  state[1]! ^= state[2]!;
  state[0]! ^= state[3]!;
  state[2]! ^= shifted;
  state[3] = (state[3]! << 11) | (state[3]! >>> 21);
  return result;
}
