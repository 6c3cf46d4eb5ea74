import { catalogue } from '../../../kernel/catalogue.ts';

/** The words on figures that look like a slip. */
export const words = catalogue({
  mark: 'looks like a slip',
  markWhen: {
    before: 'looks like a slip before',
    after: 'looks like a slip after',
    both: 'looks like a slip in both',
  },
  title: 'Figures that look like a slip',
  says: (region: string, industries: readonly string[], year: number) =>
    `In ${year} ${region} has all of its country’s figures for ${industries.join('; ')}, and the other regions a zero, though nearly every region of other countries has ${industries.length === 1 ? 'it' : 'them'}. This looks like a slip in the publication. The figures are used as they stand, and so are the stars that rest on them.`,
  touches: 'It touches these clusters:',
});
