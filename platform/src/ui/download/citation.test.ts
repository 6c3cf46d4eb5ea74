import { expect, test } from 'vitest';
import { citation, embedCode, lastingAddress } from './citation.ts';

const provenance = {
  edition: 'eu',
  title: 'Clusters of NUTS 2 regions, 2008 to 2014',
  mark: '0123456789abcdef',
  software: 'Asterism 0.1.0',
  publisher: 'Eurostat',
  licence: 'CC BY 4.0',
};

test('a citation names part, edition, mark, publisher, address and date', () => {
  const cited = { part: 'Stars over time', address: 'https://a.eu/editions/eu', accessed: new Date(2026, 10, 21) };
  expect(citation(provenance, cited)).toBe(
    '“Stars over time”. In: Clusters of NUTS 2 regions, 2008 to 2014. Asterism 0.1.0, edition eu, mark 0123456789ab. Figures: Eurostat. https://a.eu/editions/eu (accessed 21 November 2026).',
  );
});

test('what is cited lasts: the edition by its name, without the frame around it', () => {
  expect(lastingAddress('https://a.eu/editions/latest/map?year=2014#top', 'eu')).toBe(
    'https://a.eu/editions/eu/map?year=2014',
  );
  expect(lastingAddress('https://a.eu/embed/stars/editions/latest/map', 'eu')).toBe('https://a.eu/editions/eu/map');
  expect(lastingAddress('https://a.eu/editions/latest-try', 'eu')).toBe('https://a.eu/editions/latest-try');
  expect(lastingAddress('https://a.eu/', 'eu')).toBe('https://a.eu/?edition=eu');
  expect(lastingAddress('https://a.eu/embed/stars/?edition=eu', 'eu')).toBe('https://a.eu/?edition=eu');
});

test('a frame has the table of its figure folded away', () => {
  const figure = { id: 'portfolio', title: 'Portfolio' };
  const address = 'https://a.eu/editions/eu/regions/DE21?year=2014&unfolded=portfolio.structure';
  expect(embedCode(address, figure, 500)).toContain(
    'src="https://a.eu/embed/portfolio/editions/eu/regions/DE21?year=2014"',
  );
});

test('a hostile title stays within the attribute it stands in', () => {
  const figure = { id: 'stars', title: '"><script>alert(1)</script>' };
  expect(embedCode('https://a.eu/editions/eu/map?year=2014&measure=lq', figure, 500)).toBe(
    '<iframe src="https://a.eu/embed/stars/editions/eu/map?year=2014&amp;measure=lq" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" width="100%" height="500" style="border:0" loading="lazy"></iframe>',
  );
});
