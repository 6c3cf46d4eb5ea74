import { sensitiveWhere, type Sensitivity } from './sensitivity.ts';

/**
 * Sensitive by frequency: cells that rest on fewer units than a minimum, commonly 3 (Hundepool et al. 2012). `units` are their numbers by
 * cell; an empty cell is not sensitive. The rule guards against exact disclosure, so that its protection level is one unit of the
 * table's figures unless said otherwise.
 */
export function frequencyRule(units: ArrayLike<number>, minimum: number, protection = 1): Sensitivity {
  if (!(minimum > 0)) throw new RangeError(`A minimum frequency is positive; ${minimum} is not.`);
  if (!(protection > 0)) throw new RangeError(`A protection level is positive; ${protection} is not.`);
  return sensitiveWhere(units.length, (cell) => (units[cell]! > 0 && units[cell]! < minimum ? protection : 0));
}
