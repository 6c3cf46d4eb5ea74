import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField, figure, yearField } from '../fields.ts';
import { changedStar, starCount } from '../laboratoryFields.ts';

/** The rules of the stars that can be set otherwise, by the names that `asterism map --set` has for them. */
export const lever = z
  .object({
    rule: z.string().meta({ description: 'As asterism map --set names it' }),
    kind: z.enum(['share', 'quotient', 'amount', 'choice']),
    own: z.union([z.number(), z.string()]).meta({ description: "The edition's own value" }),
    value: z.union([z.number(), z.string()]).meta({ description: 'The value that was tried' }),
    least: z.number(),
    most: z.number(),
    step: z.number(),
    choices: z.array(z.string()).meta({ description: 'The values of a choice; empty for numbers' }),
  })
  .meta({ id: 'Lever', title: 'Rule that can be set' });

/** A rule that can be set otherwise. */
export type Lever = z.infer<typeof lever>;

/** A cluster whose figure lies close to a cut-off that decides a star of its. */
export const knifeEdge = z
  .object({
    region: z.string(),
    category: z.string(),
    rule: z.enum(['minimum', 'size', 'specialisation', 'focus']).meta({ description: 'Whose cut-off is close' }),
    is_met: z.boolean().meta({ description: 'Whether the figure reaches the cut-off' }),
    value_low: figure,
    value_high: figure,
    cutoff_low: figure,
    cutoff_high: figure,
    mark_low: figure.meta({
      description:
        'What the value is compared with: the cut-off, or where it has a place in a ranking, the figure of the next in line, below which the place is lost',
    }),
    mark_high: figure,
    margin_share: z.number().meta({
      description: 'From the mark to the value, as a share of the mark; negative where the value falls short',
    }),
    stars: z.number(),
    stars_max: z.number(),
  })
  .meta({ id: 'KnifeEdge', title: 'Close case' });

/** A cluster close to a cut-off. */
export type KnifeEdge = z.infer<typeof knifeEdge>;

const rulesField = z
  .array(z.string().min(3).max(80))
  .max(12)
  .default([])
  .meta({
    title: 'Rules',
    description: 'Rules to be set otherwise, as asterism map --set takes them; the others are the edition’s own',
    examples: ['specialisation.min=1.5'],
  });

/** The stars of a year by other cut-offs, beside the edition's own. */
export const tryThresholds = endpoint({
  name: 'tryThresholds',
  method: 'GET',
  path: '/editions/{edition}/thresholds',
  summary: 'The stars of a year by other cut-offs: counts, what changes, and which clusters are close to a cut-off',
  chapter: 'Laboratory',
  who: 'anyone',
  isLong: true,
  input: z.strictObject({
    edition: editionField,
    year: yearField.optional(),
    set: rulesField,
    within: z
      .number()
      .min(0.1)
      .max(50)
      .default(5)
      .meta({ title: 'Close', description: 'How many per cent of a cut-off count as close to it' }),
  }),
  output: z.object({
    year: z.number(),
    preset: z.string().meta({ description: 'Name of the rules that were tried' }),
    levers: z.array(lever),
    counts: z
      .array(starCount)
      .meta({ description: 'By star and in all, by the edition’s own rules and by those tried' }),
    changed: z.number().meta({ description: 'Clusters of which a star changes' }),
    changes: z.array(changedStar).meta({ description: 'Every star that changes, of the first 500 clusters' }),
    close: z.number().meta({ description: 'Cases close to a cut-off' }),
    edges: z.array(knifeEdge).meta({ description: 'The closest cases, at most 500' }),
    remarks: z.array(z.string()),
  }),
  rows: 'edges',
});

/** What other cut-offs do. */
export type TriedThresholds = z.infer<typeof tryThresholds.output>;

/** How many stars there are at one value of a cut-off. */
export const curvePoint = z
  .object({
    value: z.number().meta({ description: 'Of the cut-off' }),
    certain: z.number(),
    possible: z.number().meta({ description: 'Possible ones besides' }),
    of_rule: z
      .number()
      .meta({ description: 'Certain stars of the kind that the cut-off decides; all for the minimum' }),
  })
  .meta({ id: 'CurvePoint', title: 'Stars at a cut-off' });

/** How many stars there are at one value of a cut-off. */
export type CurvePoint = z.infer<typeof curvePoint>;

/** The number of stars against one cut-off. */
export const thresholdCurve = endpoint({
  name: 'thresholdCurve',
  method: 'GET',
  path: '/editions/{edition}/thresholds/curve',
  summary: 'The number of stars of a year against one cut-off, over its whole range',
  chapter: 'Laboratory',
  who: 'anyone',
  isLong: true,
  input: z.strictObject({
    edition: editionField,
    year: yearField.optional(),
    set: rulesField,
    rule: z
      .string()
      .min(1)
      .max(60)
      .meta({ title: 'Rule', description: 'The cut-off that is moved', examples: ['specialisation.min'] }),
  }),
  output: z.object({
    year: z.number(),
    rule: z.string(),
    own: z.number(),
    value: z.number().meta({ description: 'As set' }),
    points: z.array(curvePoint),
  }),
  rows: 'points',
});

/** The number of stars against one cut-off. */
export type ThresholdCurve = z.infer<typeof thresholdCurve.output>;
