import type { Incidence } from '../incidence.ts';
import { tableOf } from './smallTables.ts';

/** The simple network of Hidalgo and Hausmann (2009, supporting material, figure S4): four countries, four products. */
export const fourCountries: Incidence = tableOf([1, 1, 1, 1], [0, 1, 0, 0], [0, 0, 1, 1], [0, 0, 0, 1]);
