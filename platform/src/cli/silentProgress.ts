import type { Progress } from '../kernel/terminal.ts';

/** Progress that nobody wants to see. */
export const silentProgress: Progress = { step() {}, advance() {}, end() {} };
