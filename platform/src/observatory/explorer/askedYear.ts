import { Problem } from '../../kernel/problem.ts';
import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';

/** The year that was asked for, the edition's last where none was; a year it does not have is a Problem. */
export function askedYear({ manifest, name }: ShelvedEdition, year: number | undefined): number {
  const { years } = manifest;
  if (year === undefined) return years.at(-1)!;
  if (years.includes(year)) return year;
  throw new Problem(404, `Edition ${name} does not have the year ${year}: it has ${years.join(', ')}.`);
}
