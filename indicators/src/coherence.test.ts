import { expect, test } from 'vitest';
import { coherence, cohesion } from './coherence.ts';
import { coOccurrence } from './coOccurrence.ts';
import { proximity } from './proximity.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { tableOf } from './testing/smallTables.ts';

const codes = ['I0', 'I1', 'I2'];
const related = { rows: codes, columns: codes, values: Float64Array.of(9, 1, 0, 1, 9, -1, 0, -1, 9) };

test('coherence weighs relatedness by amounts, the industry itself left out', () => {
  // Of 1, 1 and 2: (1·1 + 0·2)/3, (1·1 − 1·2)/3 and (0·1 − 1·1)/2, with weights 1, 1 and 2: (1/3 − 1/3 − 1)/4.
  const found = coherence(tableOf([1, 1, 2], [0, 3, 0], [0, 0, 0], [2, 5, 0]), related);
  [-0.25, NaN, NaN, 1].forEach((wanted, r) =>
    Number.isNaN(wanted) ? expect(found[r]).toBeNaN() : expect(found[r]).toBeCloseTo(wanted, 12),
  );
});

test('relatedness that is not known counts as none', () => {
  const unknown = { ...related, values: related.values.map((one) => (one === -1 ? NaN : one)) };
  // (1/3 + 1/3 + 0)/4.
  expect(coherence(tableOf([1, 1, 2]), unknown)[0]).toBeCloseTo(1 / 6, 12);
});

test('cohesion is the mean proximity of pairs', () => {
  const found = cohesion(fourCountries, proximity(coOccurrence(fourCountries)));
  // 1/2, 1/2, 1/3, 1/2, 1/3 and 2/3 for the first; the third has one pair, the others none.
  [17 / 36, NaN, 2 / 3, NaN].forEach((wanted, r) =>
    Number.isNaN(wanted) ? expect(found[r]).toBeNaN() : expect(found[r]).toBeCloseTo(wanted, 12),
  );
});
