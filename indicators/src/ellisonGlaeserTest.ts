import { ellisonGlaeser } from './ellisonGlaeser.ts';
import { herfindahl } from './herfindahl.ts';
import { rawConcentration } from './rawConcentration.ts';

/** An industry's concentration against that of plants placed by chance. */
export interface EllisonGlaeserTest {
  /** γ, as `ellisonGlaeser` has it. */
  readonly gamma: number;
  /** G, the raw concentration. */
  readonly raw: number;
  /** E(G) under chance: `(1 − Σx²)H`. */
  readonly expected: number;
  /** The standard deviation of G under chance. */
  readonly deviation: number;
  /** `(G − E(G))/√Var(G)`, about normal for many plants. */
  readonly z: number;
  /** H over the plants. */
  readonly plantHerfindahl: number;
}

/**
 * Whether an industry is more concentrated than plants placed by chance: γ, and how many standard deviations G lies from its expectation,
 * `Var(G) = 2{H²[Σx² − 2Σx³ + (Σx²)²] − Σz⁴[Σx² − 4Σx³ + 3(Σx²)²]}` (Ellison and Glaeser 1997). `plants` are the sizes of
 * the industry's plants, `region` the position of each among the regions of `reference`, all employment by region. NaN as in
 * `ellisonGlaeser`; a deviation of zero gives a z of NaN. A plant in no region is a `RangeError`.
 */
export function ellisonGlaeserTest(
  plants: Float64Array,
  region: ArrayLike<number>,
  reference: Float64Array,
): EllisonGlaeserTest {
  const industry = new Float64Array(reference.length);
  plants.forEach((size, k) => {
    const r = region[k];
    if (r === undefined || !(r in industry)) {
      throw new RangeError(`Plant ${k}: there is no region at position ${r} of ${industry.length}.`);
    }
    industry[r]! += size;
  });
  const plantHerfindahl = herfindahl(plants);
  const { raw, spread } = rawConcentration(industry, reference);
  const expected = spread * plantHerfindahl;
  const square = powerSum(reference, 2);
  const cube = powerSum(reference, 3);
  const variance =
    2 *
    (plantHerfindahl ** 2 * (square - 2 * cube + square ** 2) -
      powerSum(plants, 4) * (square - 4 * cube + 3 * square ** 2));
  const deviation = Math.sqrt(Math.max(0, variance));
  return {
    gamma: ellisonGlaeser(industry, reference, plantHerfindahl),
    raw,
    expected,
    deviation,
    z: deviation === 0 ? NaN : (raw - expected) / deviation,
    plantHerfindahl,
  };
}

/** `Σ p^power` over the shares p of parts. */
function powerSum(parts: Float64Array, power: number): number {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.reduce((sum, part) => sum + (part / total) ** power, 0);
}
