import type { Geometry, GeometryLayer } from './geometry.ts';

/** Whose boundaries these are and what one may do with them: NUTS are known by their property, us-atlas by its name, others by what their file says. */
export function ownership(
  json: Readonly<Record<string, unknown>>,
  name: string,
  layers: readonly GeometryLayer[],
): Pick<Geometry, 'attribution' | 'licence'> {
  if (layers.some(({ shapes }) => shapes.some(({ properties }) => 'NUTS_ID' in properties)))
    return {
      attribution: '© EuroGeographics for the administrative boundaries',
      licence: 'free with this notice; commercial use needs a licence from EuroGeographics',
    };
  if (name.startsWith('us-atlas:'))
    return { attribution: 'Boundaries: US Census Bureau (public domain), by us-atlas', licence: 'public domain' };
  return {
    attribution: firstText(json, ['attribution', 'copyright']),
    licence: firstText(json, ['licence', 'license']),
  };
}

function firstText(json: Readonly<Record<string, unknown>>, members: readonly string[]): string | null {
  const found = members.map((member) => json[member]).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : null;
}
