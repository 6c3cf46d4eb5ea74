/** Figures that must agree before they are taken for multiples of ten, hundred, …. */
const enough = 100;

/**
 * The step in which figures are published: 1 for persons, 100 for thousands with one decimal, 0.1 for tenths. NaN entries are
 * left out; 0 where no decimal step up to the sixth place fits. Few whole figures say nothing about tens and hundreds: then it is 1.
 */
export function precision(values: Float64Array): number {
  let step = 1;
  for (let places = 0; places <= 6; places++) {
    step = 10 ** places;
    if (values.every((value) => Number.isNaN(value) || isNearWhole(value * step))) break;
    if (places === 6) return 0;
  }
  if (step > 1) return 1 / step;
  let figures = 0;
  for (const value of values) if (value > 0) figures++;
  if (figures < enough) return 1;
  while (step < 1e6 && values.every((value) => Number.isNaN(value) || value % (step * 10) === 0)) step *= 10;
  return step;
}

function isNearWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
}
