/** Refuses what is no Herfindahl index of plants; NaN, an unknown one, passes. */
export function refuseHerfindahl(plantHerfindahl: number): void {
  if (plantHerfindahl <= 0 || plantHerfindahl > 1) {
    throw new RangeError(`A plant Herfindahl index lies above 0 and up to 1; ${plantHerfindahl} does not.`);
  }
}
