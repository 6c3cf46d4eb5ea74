import type { z } from 'zod';
import { apiRoot } from '../../../kernel/requestUrl.ts';
import { version } from '../../../kernel/version.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { fileType } from '../editions/fileType.ts';
import { termsOfEdition } from '../editions/termsOfEdition.ts';
import type { catalogueAnswer } from './catalogueContract.ts';

type Catalogue = z.input<typeof catalogueAnswer>;
type Dataset = Catalogue['dcat:dataset'][number];

const authority = 'http://publications.europa.eu/resource/authority';
const english = { '@id': `${authority}/language/ENG` };

/**
 * Editions as a catalogue in DCAT-AP 3. `site` is where they are reached, without a slash at its end; where it is empty addresses are
 * relative, to be read from where the catalogue was got.
 */
export function catalogueOf(editions: readonly ShelvedEdition[], site: string): Catalogue {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dcatap: 'http://data.europa.eu/r5r/',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${site}${apiRoot}/catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': 'Asterism: star-rated regional clusters',
    'dct:description':
      'Editions of an open observatory of regional economic clusters. Each is the immutable result of one run on stated inputs.',
    'dct:publisher': agent(`Asterism ${version}`),
    'dct:language': english,
    'foaf:homepage': { '@id': `${site}/` },
    'dcat:themeTaxonomy': { '@id': `${authority}/data-theme` },
    'dcat:dataset': editions.map((edition) => dataset(edition, site)),
    'dcat:service': [
      {
        '@id': `${site}${apiRoot}`,
        '@type': 'dcat:DataService',
        'dct:title': 'Open API',
        'dcat:endpointURL': { '@id': `${site}${apiRoot}` },
        'dcat:endpointDescription': { '@id': `${site}${apiRoot}/openapi.json` },
        'dcat:servesDataset': editions.map(({ name }) => ({ '@id': address(site, name) })),
      },
    ],
  };
}

function dataset(edition: ShelvedEdition, site: string): Dataset {
  const { name, mark, manifest } = edition;
  const { years, measure, counts, definition, madeUp, outputs } = manifest;
  const { publisher, licence } = termsOfEdition(manifest);
  const about = madeUp ? ' The data are made up.' : '';
  return {
    '@id': address(site, name),
    '@type': 'dcat:Dataset',
    'dct:title': manifest.title,
    'dct:description': `Stars of ${counts.clusters} clusters by ${measure}, with proof: ${counts.regions} regions, ${counts.categories} categories (${definition.title}).${about}`,
    'dct:identifier': `${name} ${mark}`,
    'dcat:version': mark.slice(0, 12),
    'dct:publisher': agent(publisher),
    'dct:language': english,
    'dcat:theme': [{ '@id': `${authority}/data-theme/ECON` }, { '@id': `${authority}/data-theme/REGI` }],
    'dcat:keyword': ['clusters', 'regional economy', 'location quotient', measure],
    'dcat:landingPage': { '@id': `${site}/editions/${encodeURIComponent(name)}` },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@type': 'xsd:gYear', '@value': String(years[0]) },
      'dcat:endDate': { '@type': 'xsd:gYear', '@value': String(years.at(-1)) },
    },
    ...spatial(edition),
    'dcat:distribution': [
      { name: 'manifest.json', bytes: null, sha256: null },
      ...outputs.map((output) => ({ name: output.name, bytes: output.bytes, sha256: output.sha256 })),
    ].map((file) => distribution(address(site, name), file, licence)),
  };
}

function distribution(
  within: string,
  { name, bytes, sha256 }: { readonly name: string; readonly bytes: number | null; readonly sha256: string | null },
  licence: string,
): Dataset['dcat:distribution'][number] {
  const url = `${within}/files/${encodeURIComponent(name)}`;
  const { mediaType, euFileType } = fileType(name);
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dct:title': name,
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    ...(euFileType === null ? {} : { 'dct:format': { '@id': `${authority}/file-type/${euFileType}` } }),
    'dct:license': { '@type': 'dct:LicenseDocument', 'rdfs:label': licence },
    'dcatap:availability': { '@id': `${authority}/planned-availability/STABLE` },
    ...(bytes === null ? {} : { 'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) } }),
    ...(sha256 === null
      ? {}
      : {
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
            'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
          },
        }),
  };
}

/** Where the figures are about, where the publisher's code system says it; made-up places are nowhere. */
function spatial({ manifest }: ShelvedEdition): object {
  const { inputs, madeUp } = manifest;
  if (madeUp) return {};
  const systems = new Set(inputs.map(({ regionSystem }) => regionSystem));
  const places = [
    ...(systems.has('nuts') ? [`${authority}/continent/EUROPE`] : []),
    ...(systems.has('us') ? [`${authority}/country/USA`] : []),
  ];
  return places.length === 0 ? {} : { 'dct:spatial': places.map((place) => ({ '@id': place })) };
}

function agent(name: string): { '@type': string; 'foaf:name': string } {
  return { '@type': 'foaf:Agent', 'foaf:name': name };
}

function address(site: string, name: string): string {
  return `${site}${apiRoot}/editions/${encodeURIComponent(name)}`;
}
