import { Problem } from '../../kernel/problem.ts';
import type { Publisher, RemoteFile } from './publisher.ts';

const VERSIONS = ['2003', '2006', '2010', '2013', '2016', '2021', '2024'];
const LEVELS = ['0', '1', '2', '3'];
const SCALES = ['60M', '20M', '10M', '03M', '01M'];

/** GISCO, Eurostat’s geographical service. */
export const gisco: Publisher = {
  name: 'nuts',
  title: 'Eurostat GISCO, boundaries of NUTS regions as GeoJSON',
  hosts: ['gisco-services.ec.europa.eu'],
  licence: 'free with this notice; commercial use needs a licence from EuroGeographics',
  attribution: '© EuroGeographics for the administrative boundaries',
  documentation: 'https://ec.europa.eu/eurostat/web/gisco/geodata/statistical-units/territorial-units-statistics',
  refused: 'wait some minutes and try again, or download the file in a browser',
};

/** The regions of one NUTS version and level, longitude and latitude, at a scale such as `60M` (1 : 60 million). */
export function nutsFiles(version: string, level: string, scale: string): RemoteFile[] {
  demand('NUTS version', version, VERSIONS);
  demand('--level', level, LEVELS);
  demand('--scale', scale.toUpperCase(), SCALES);
  const name = `NUTS_RG_${scale.toUpperCase()}_${version}_4326_LEVL_${level}.geojson`;
  return [
    {
      publisher: gisco,
      url: `https://gisco-services.ec.europa.eu/distribution/v2/nuts/geojson/${name}`,
      name,
      title: `boundaries of NUTS ${version}, level ${level}, 1 : ${Number.parseInt(scale, 10)} million`,
      form: 'json',
      missing:
        'not every version comes at every scale; try --scale 20M or see https://gisco-services.ec.europa.eu/distribution/v2/nuts/',
    },
  ];
}

function demand(what: string, value: string, choices: readonly string[]): void {
  if (!choices.includes(value)) throw new Problem(400, `${what} can’t be “${value}”: choose ${choices.join(', ')}.`);
}
