import { expect, test } from 'vitest';
import { mapKey, type KeyDeed } from './mapKey.ts';

const regions = ['Öland', 'Berg', 'Bergen', 'Aalst', 'San Marco'].map((name, at) => ({
  region: `X${at}`,
  name,
  path: '',
  x: at * 10,
  y: 0,
  small: false,
}));
const { first, pressed } = mapKey(regions);

/** Presses keys one after the other, so many milliseconds apart; gives where that leads. */
function walked(keys: readonly string[], from: number, pause = 100): number {
  const typed = { text: '', at: 0 };
  return keys.reduce((here, key, at) => pressed(key, here, typed, 1000 + at * pause)?.goTo ?? here, from);
}

function deed(key: string): KeyDeed | null {
  return pressed(key, 0, { text: '', at: 0 }, 1000);
}

test('Home and End go to the first and last name, whatever its accents', () => {
  expect(first).toBe(3);
  expect([walked(['Home'], 1), walked(['End'], 1)]).toEqual([3, 4]);
});

test('letters go to a name or a code, the same letter again to the next one', () => {
  expect(walked(['b'], 3)).toBe(1);
  expect(walked(['b', 'b'], 3, 2000)).toBe(2);
  expect(walked(['b', 'e', 'r', 'g', 'e'], 3)).toBe(2);
  expect(walked(['o'], 3)).toBe(0);
  expect(walked(['s', 'a', 'n', ' ', 'm'], 3)).toBe(4);
  expect(walked(['x', '2'], 0)).toBe(2);
  expect(walked(['q'], 2)).toBe(2);
});

test('arrows go to neighbours and stay at the edge', () => {
  expect([walked(['ArrowRight'], 1), walked(['ArrowLeft'], 0), walked(['ArrowDown'], 1)]).toEqual([2, 0, 1]);
});

test('other keys enlarge, select and close; what is not the map’s is left alone', () => {
  expect([deed('+'), deed('0'), deed('Enter'), deed(' '), deed('Escape')]).toEqual([
    { enlarge: 1.6 },
    { enlarge: 0 },
    { select: true },
    { select: true },
    { close: true },
  ]);
  expect([deed('Tab'), deed('F5'), deed('PageDown')]).toEqual([null, null, null]);
});
