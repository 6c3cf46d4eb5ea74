import { searchText } from '../../kernel/typedSearch.ts';
import { neighbour, type Direction } from './neighbour.ts';
import type { RegionShape } from './regionShapes.ts';

/** What a key does on a map. */
export interface KeyDeed {
  /** Position of the region to go to. */
  readonly goTo?: number;
  /** How many times as large; 0 shows all. */
  readonly enlarge?: number;
  readonly select?: true;
  readonly close?: true;
}

/** What was typed lately, and when. */
export interface Typed {
  text: string;
  at: number;
}

/** Milliseconds within which letters belong to one name. */
const PAUSE = 900;
const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The keys of a map: arrows go to the neighbour in their direction, Home and End to the first and last name, letters to the next region
 * whose name or code begins so, + and − enlarge and shrink, 0 shows all, Enter and space select, Escape closes what is told. `pressed`
 * gives null for a key that is not the map's.
 */
export function mapKey(regions: readonly RegionShape[]): {
  /** Where the walk begins. */
  readonly first: number;
  readonly pressed: (key: string, here: number, typed: Typed, now: number) => KeyDeed | null;
} {
  const names = regions.map(({ name, region }) => [searchText(name ?? region), searchText(region)] as const);
  const order = names.map((_, at) => at).sort((a, b) => (names[a]![0] < names[b]![0] ? -1 : 1));
  const placeOf = new Map(order.map((at, place) => [at, place]));
  const [first, last] = [order[0] ?? 0, order.at(-1) ?? 0];
  const named = (text: string, here: number): KeyDeed => {
    const from = (placeOf.get(here) ?? 0) + (text.length === 1 ? 1 : 0);
    for (let step = 0; step < order.length; step++) {
      const at = order[(from + step) % order.length]!;
      if (names[at]!.some((name) => name.startsWith(text))) return { goTo: at };
    }
    return {};
  };
  return {
    first,
    pressed: (key, here, typed, now) => {
      const direction = directions[key];
      if (direction !== undefined) return { goTo: neighbour(regions, here, direction) ?? here };
      if (key === 'Home') return { goTo: first };
      if (key === 'End') return { goTo: last };
      if (key === 'Escape') return { close: true };
      const isTyping = typed.text !== '' && now - typed.at < PAUSE;
      if (key === 'Enter' || (key === ' ' && !isTyping)) return { select: true };
      if (!isTyping) {
        if (key === '+' || key === '=') return { enlarge: 1.6 };
        if (key === '-' || key === '−') return { enlarge: 1 / 1.6 };
        if (key === '0') return { enlarge: 0 };
      }
      if (!/^.$/u.test(key)) return null;
      typed.text = isTyping ? typed.text + searchText(key) : searchText(key);
      typed.at = now;
      return named(typed.text, here);
    },
  };
}
