import type { GeometryLayer } from './geometry.ts';

/** The line to print beside a map, by whose boundaries they are: NUTS are known by their property, us-atlas by its name. */
export function attributionOf(name: string, layers: readonly GeometryLayer[]): string | null {
  if (layers.some(({ shapes }) => shapes.some(({ properties }) => 'NUTS_ID' in properties)))
    return '© EuroGeographics for the administrative boundaries';
  return name.startsWith('us-atlas:') ? 'Boundaries: US Census Bureau (public domain), by us-atlas' : null;
}
