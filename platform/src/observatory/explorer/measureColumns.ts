import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';

/** Columns to select for the fields of a row: `value`, `value_low` and `value_high` are the edition's measure under a lasting name. */
export function measureColumns(fields: readonly string[], edition: ShelvedEdition): string {
  return fields
    .map((field) => {
      const isMeasure = /^value(_|$)/.test(field);
      return `${quoted(isMeasure ? field.replace('value', () => edition.manifest.measure) : field)} as ${quoted(field)}`;
    })
    .join(', ');
}

/** A name as SQL takes it for a column, whatever stands in it. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
