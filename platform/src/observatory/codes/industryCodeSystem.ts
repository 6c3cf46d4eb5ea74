import type { IndustrySystem } from '../definitions/industryKey.ts';
import type { CodeSystem } from './codeSystem.ts';
import { flatCodes } from './flatCodes.ts';
import { naceIndustries } from './naceIndustries.ts';
import { naicsIndustries } from './naicsIndustries.ts';

/** Share of the codes that must fit before codes of an unnamed system are taken for NACE or NAICS ones. */
const mostCodes = 0.9;

/**
 * The system the industry codes belong to: the publisher's where it is known, else the definition's where nearly all codes fit it,
 * else whichever they fit, else flat.
 */
export function industryCodeSystem(
  declared: IndustrySystem,
  definition: IndustrySystem,
  codes: readonly string[],
): CodeSystem {
  const systems: Readonly<Record<'nace' | 'naics', CodeSystem>> = {
    nace: naceIndustries(codes),
    naics: naicsIndustries,
  };
  if (declared !== 'unknown') return systems[declared];
  const order = definition === 'naics' ? [systems.naics, systems.nace] : [systems.nace, systems.naics];
  return (
    order.find(
      (system) => codes.filter((code) => system.level(system.key(code)) !== null).length >= mostCodes * codes.length,
    ) ?? flatCodes
  );
}
