/** Figures that must agree before they are taken for multiples of ten, hundred, …. */
const enough = 100;

/**
 * The step in which figures are published: 1 for persons, 100 for thousands with one decimal, 0.1 for tenths. NaN entries are
 * left out; 0 where no decimal step up to the sixth place fits. Few whole figures say nothing about tens and hundreds: then it is 1.
 */
export function precision(values: Float64Array): number {
  for (let places = 0; places <= 6; places++) {
    if (!areMultiples(values, 10 ** places, 1)) continue;
    return places > 0 || !hasEnough(values) ? 1 / 10 ** places : tens(values);
  }
  return 0;
}

/** The largest power of ten up to a million of which all figures are multiples. */
function tens(values: Float64Array): number {
  let step = 1;
  while (step < 1e6 && areMultiples(values, 1, step * 10)) step *= 10;
  return step;
}

function hasEnough(values: Float64Array): boolean {
  let figures = 0;
  for (let at = 0; at < values.length && figures < enough; at++) if (values[at]! > 0) figures++;
  return figures === enough;
}

/** Whether every figure times `scale` is a whole multiple of `step`, up to the rounding of decimals. */
function areMultiples(values: Float64Array, scale: number, step: number): boolean {
  for (let at = 0; at < values.length; at++) {
    const ratio = (values[at]! * scale) / step;
    if (Math.abs(ratio - Math.round(ratio)) > 1e-9 * Math.max(1, Math.abs(ratio))) return false;
  }
  return true;
}
