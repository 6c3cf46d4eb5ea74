import type { Translation } from './translateDefinition.ts';
import type { TranslationOutcome } from './translatedIndustries.ts';

/** How many industries came through a translation how, and what of the measure rests on them (null where no figures were given). */
export interface TranslationSummary {
  readonly industries: number;
  readonly outcomes: Readonly<
    Record<TranslationOutcome, { readonly industries: number; readonly size: number | null }>
  >;
  /** The share of all industries' size (or number, without figures) that is still in its own category afterwards. */
  readonly stays: number;
  readonly emptied: readonly string[];
  readonly spreadOut: number;
}

/** Counts a translation up. */
export function translationSummary({ industries, emptied, spreadOut }: Translation): TranslationSummary {
  const isSized = industries.some((industry) => !Number.isNaN(industry.size));
  const outcome = (name: TranslationOutcome): { industries: number; size: number | null } => {
    const those = industries.filter((industry) => industry.outcome === name);
    return { industries: those.length, size: isSized ? those.reduce((sum, industry) => sum + industry.size, 0) : null };
  };
  const weight = (size: number): number => (isSized ? size : 1);
  return {
    industries: industries.length,
    outcomes: {
      'one to one': outcome('one to one'),
      whole: outcome('whole'),
      shared: outcome('shared'),
      'partly lost': outcome('partly lost'),
      lost: outcome('lost'),
    },
    stays:
      industries.reduce((sum, { stays, size }) => sum + stays * weight(size), 0) /
      industries.reduce((sum, { size }) => sum + weight(size), 0),
    emptied,
    spreadOut,
  };
}

const meanings: Readonly<Record<TranslationOutcome, string>> = {
  'one to one': 'one to one',
  whole: 'whole: split or merged, but mixed with nothing foreign',
  shared: 'shared: a new code holds other industries as well',
  'partly lost': 'partly lost: the tables do not say where a part goes',
  lost: 'lost: no table leads anywhere',
};

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** The summary as lines to print. */
export function translationInWords(summary: TranslationSummary): string[] {
  const names = Object.keys(meanings) as TranslationOutcome[];
  return [
    `${summary.industries} industries:`,
    ...names.map((name) => {
      const { industries, size } = summary.outcomes[name];
      return `  ${String(industries).padStart(5)}  ${meanings[name]}${size === null ? '' : ` (${number.format(size)})`}`;
    }),
    `${(100 * summary.stays).toFixed(1)} % of ${summary.outcomes.lost.size === null ? 'an industry' : 'what they hold'} is${summary.outcomes.lost.size === null ? ' on average' : ''} still in its own category.`,
    ...(summary.spreadOut === 0
      ? []
      : [`Links to a whole group, taken as links to each of its members: ${summary.spreadOut}.`]),
    ...(summary.emptied.length === 0
      ? []
      : [`Nothing leads to ${summary.emptied.join(', ')}: not in the new definition.`]),
  ];
}
