/** Who publishes figures of a layout, and what to print with them. */
export interface FigurePublisher {
  readonly name: string;
  readonly terms: string;
}

const publishers: readonly (readonly [reader: RegExp, publisher: FigurePublisher])[] = [
  [
    /^eurostat/,
    { name: 'Eurostat', terms: 'Reuse with acknowledgement of the source (Commission Decision 2011/833/EU)' },
  ],
  [/^cbp/, { name: 'US Census Bureau, County Business Patterns', terms: 'Public domain' }],
  [
    /^qcew/,
    { name: 'US Bureau of Labor Statistics, Quarterly Census of Employment and Wages', terms: 'Public domain' },
  ],
];

/** The publisher that a reader's layout belongs to; null for a layout that anybody may use. */
export function publisherOf(reader: string): FigurePublisher | null {
  return publishers.find(([layout]) => layout.test(reader))?.[1] ?? null;
}
