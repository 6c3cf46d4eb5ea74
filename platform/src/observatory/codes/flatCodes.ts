import type { CodeSystem } from './codeSystem.ts';

/** Codes that hold nothing of each other: every one is a place or an activity of its own, all on one level. */
export const flatCodes: CodeSystem = {
  name: 'flat',
  levels: ['all'],
  key: (code) => code,
  level: () => 'all',
  broader: () => [],
  repeats: () => false,
  isWhole: () => null,
};
