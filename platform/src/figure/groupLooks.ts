import { palette } from './palette.ts';

/** How the members of one group are drawn: fill and symbol together tell it from the others, without colour too. */
export interface GroupLook {
  readonly fill: string;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'wye' | 'cross';
}

/** Hues that stay apart for every common colour vision; the first are the house's own. */
const fills = [palette.deep, palette.star, palette.bar, '#b4553c', '#5f9e8a', '#7a6aa8', '#c9a27a', '#56617a'];
const symbols = ['circle', 'square', 'triangle', 'diamond', 'wye', 'cross', 'star'] as const;

/** The look of the group with that number, from 0; the first 56 are all different. */
export function groupLook(group: number): GroupLook {
  return { fill: fills[group % fills.length]!, symbol: symbols[group % symbols.length]! };
}
