import type { Position } from 'geojson';
import type { z } from 'zod';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { areasOf, type Outline } from '../../geometry/geometry.ts';
import { askedYear } from '../askedYear.ts';
import { termsOfEdition } from '../editions/termsOfEdition.ts';
import { regionNames } from '../regionNames.ts';
import { boundariesOf } from './boundariesOf.ts';
import type { mapGeoJson } from './contract.ts';
import { mapValues } from './mapValues.ts';

/** A map of one year with outlines, values, and where they come from; a region that is not rated has no values. */
export async function geoJsonOfMap(
  edition: ShelvedEdition,
  asked: z.output<typeof mapGeoJson.input>,
): Promise<z.input<typeof mapGeoJson.output>> {
  const year = askedYear(edition, asked.year);
  const [geometry, names] = await Promise.all([boundariesOf(edition), regionNames(edition)]);
  const { classes, values } = await mapValues(edition, { ...asked, year });
  const { title, measure: counted } = edition.manifest;
  const { publisher, licence } = termsOfEdition(edition.manifest);
  const of = new Map(values.map((value) => [value.region, value]));
  return {
    type: 'FeatureCollection',
    title,
    edition: edition.name,
    mark: edition.mark,
    source: publisher,
    licence,
    attribution: geometry.attribution,
    coordinates: geometry.planar
      ? 'on a plane, y upwards, as the boundaries have them'
      : 'longitude and latitude, WGS 84',
    year,
    category: asked.category ?? null,
    measure: asked.measure,
    counted,
    classes,
    features: [...geometry.matched.outlines].map(([code, outline]) => {
      const value = of.get(code);
      return {
        type: 'Feature' as const,
        id: code,
        properties: {
          region: code,
          name: names.get(code) ?? null,
          year,
          low: value?.low ?? null,
          high: value?.high ?? null,
          class: value === undefined || value.class === null ? null : classes[value.class]!.label,
          stars: value?.stars ?? null,
          stars_max: value?.stars_max ?? null,
        },
        geometry: { type: 'MultiPolygon' as const, coordinates: areas(outline, geometry.planar) },
      };
    }),
  };
}

/** Borders run against the clock and holes with it (RFC 7946, 3.1.6), other than d3-geo wants them on the globe; to a metre or so. */
function areas(outline: Outline, planar: boolean): number[][][][] {
  return areasOf(outline).map((rings) =>
    rings.map((ring, at) => (planar ? wound(ring, at > 0) : ring.toReversed()).map((point) => point.map(rounded))),
  );
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function wound(ring: readonly Position[], isHole: boolean): readonly Position[] {
  let twice = 0;
  for (let at = 1; at < ring.length; at++)
    twice += ring[at - 1]![0]! * ring[at]![1]! - ring[at]![0]! * ring[at - 1]![1]!;
  return twice > 0 === isHole ? ring.toReversed() : ring;
}
