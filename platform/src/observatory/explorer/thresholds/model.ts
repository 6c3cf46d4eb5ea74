import { z } from 'zod';
import { addressText } from '../../../kernel/addressText.ts';
import { tableField } from '../../../kernel/tableState.ts';
import { unfoldedField } from '../../../kernel/unfolded.ts';

/** What the address of the page says it shows. */
export const thresholdsSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  /** The cut-offs that are moved, each `rule=value`, with commas between. */
  set: addressText(600),
  /** How many per cent of a cut-off count as close. */
  within: z.coerce.number().min(0.1).max(50).optional().catch(undefined),
  /** The cut-off whose curve is shown. */
  curve: addressText(60),
  table_changed: tableField,
  table_close: tableField,
  unfolded: unfoldedField,
  table_curve: tableField,
});

/** The cut-offs of an address as a list. */
export function settingsOf(set: string | undefined): string[] {
  return (set ?? '')
    .split(',')
    .filter((one) => one !== '')
    .slice(0, 12);
}

/** The list with one cut-off at another value; at the edition's own it needs no word. */
export function withSetting(settings: readonly string[], rule: string, value: string | null): string | undefined {
  const others = settings.filter((one) => !one.startsWith(`${rule}=`));
  const all = value === null ? others : [...others, `${rule}=${value}`].sort();
  return all.length === 0 ? undefined : all.join(',');
}

/** Milliseconds after the last movement of a slider before the stars are asked for. */
export const sliderPause = 120;
