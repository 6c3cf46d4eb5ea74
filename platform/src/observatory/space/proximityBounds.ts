/** Three proximities of a pair: by what is certain, the least and the most that unknown figures leave. */
export interface PairProximity {
  readonly certain: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How near two categories are (Hidalgo et al. 2007): the regions specialised in both over those specialised in the commoner one.
 * `has` is regions × categories, row-major: 1 where a region is specialised for certain, 2 where that is open. No completion of the open
 * ones goes beyond the bounds, and each is reached. 0 where nobody is specialised in either.
 */
export function proximityBounds(has: Uint8Array, categories: number, one: number, other: number): PairProximity {
  let [both, onlyOne, onlyOther] = [0, 0, 0];
  let [joinsOne, joinsOther, eitherWay] = [0, 0, 0];
  let [freeOne, freeOther] = [0, 0];
  for (let at = 0; at < has.length; at += categories) {
    const [a, b] = [has[at + one]!, has[at + other]!];
    if (a === 1 && b === 1) both++;
    else if (a === 1 && b === 0) onlyOne++;
    else if (a === 0 && b === 1) onlyOther++;
    else if (a === 2 && b === 1) joinsOne++;
    else if (a === 1 && b === 2) joinsOther++;
    else if (a === 2 && b === 2) eitherWay++;
    else if (a === 2) freeOne++;
    else if (b === 2) freeOther++;
  }
  const ofOne = both + onlyOne + joinsOther;
  const ofOther = both + onlyOther + joinsOne;
  const certain = ratio(both, Math.max(ofOne, ofOther));
  return {
    certain,
    low: ratio(both, Math.max(ofOne + freeOne + eitherWay, ofOther + freeOther + eitherWay)),
    high: ratio(
      both + eitherWay + joinsOne + joinsOther,
      Math.max(ofOne + eitherWay + joinsOne, ofOther + eitherWay + joinsOther),
    ),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
