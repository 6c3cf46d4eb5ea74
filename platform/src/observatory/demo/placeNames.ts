import type { RandomStream } from './randomStream.ts';

/** The made-up continent's name. */
export const CONTINENT = 'Asteria';

/** The eight made-up countries: user-assigned ISO 3166 codes, which belong to no country, and invented names. */
export const COUNTRIES = [
  { code: 'XA', name: 'Aurelind', endings: ['ind', 'aune', 'elle'] },
  { code: 'XB', name: 'Brumoria', endings: ['moor', 'wick', 'bram'] },
  { code: 'XC', name: 'Cendavia', endings: ['avia', 'ento', 'isca'] },
  { code: 'XD', name: 'Dorvaak', endings: ['vaak', 'grod', 'dorn'] },
  { code: 'XE', name: 'Elmisk', endings: ['misk', 'sund', 'vik'] },
  { code: 'XF', name: 'Farrowmere', endings: ['mere', 'low', 'combe'] },
  { code: 'XG', name: 'Gantholm', endings: ['holm', 'gant', 'ness'] },
  { code: 'XH', name: 'Hesperil', endings: ['peril', 'ossa', 'ira'] },
] as const;

const BEGINNINGS = [
  'Al',
  'Bel',
  'Cor',
  'Dra',
  'Fen',
  'Gla',
  'Hol',
  'Jor',
  'Kes',
  'Lum',
  'Mar',
  'Nov',
  'Oster',
  'Pell',
  'Quil',
  'Ran',
  'Sel',
  'Tor',
  'Ul',
  'Ves',
  'Wyn',
  'Yar',
  'Zim',
];
const MIDDLES = ['', 'a', 'e', 'o', 'am', 'en', 'or', 'un'];

/** An invented name with the sound of the country, none of those taken; it is added to them. */
export function inventName(country: number, taken: Set<string>, random: RandomStream): string {
  const endings = COUNTRIES[country]?.endings ?? ['land'];
  for (;;) {
    const name = one(BEGINNINGS) + one(MIDDLES) + one(endings);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }

  function one(choices: readonly string[]): string {
    return choices[Math.floor(random.uniform() * choices.length)] ?? '';
  }
}
