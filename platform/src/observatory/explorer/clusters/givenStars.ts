import type { Manifest } from '../../edition/manifest.ts';
import { starKinds, type StarKind } from './starKinds.ts';

/** The stars that the rules of an edition give, as its manifest has them. */
export function givenStars(preset: Manifest['preset']): StarKind[] {
  return starKinds.filter((star) => {
    const rule = preset[star];
    if (typeof rule !== 'object' || rule === null) return false;
    return star !== 'specialisation' || 'min' in rule || 'quantile' in rule;
  });
}
