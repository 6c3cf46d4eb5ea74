import { expect } from 'vitest';
import { journey } from './journey.ts';

const edition = '/editions/made-up';
const pages = [
  ['a region', `${edition}/regions/XB14`, 4],
  ['a cluster', `${edition}/clusters/XB14/finance`, 1],
  ['a category', `${edition}/categories/finance`, 2],
  ['a comparison', `${edition}/compare?regions=["XB14","XA11"]`, 2],
] as const;

for (const width of ['desktop', 'phone'] as const) {
  journey.for(pages)(`the charts of %s take the width there is on a ${width}`, async ([, path, least], { open }) => {
    const page = await open(path, { width });
    const charts = page.locator('.figure-image > svg');
    await expect.poll(() => charts.count()).toBeGreaterThanOrEqual(least);
    await expect
      .poll(() =>
        charts.evaluateAll((all) =>
          all
            .map((svg) => [svg.getBoundingClientRect(), svg.parentElement!.getBoundingClientRect()] as const)
            .filter(([drawn, room]) => drawn.width < 0.97 * room.width || drawn.width > room.width + 1)
            .map(([drawn, room]) => `${drawn.width} of ${room.width}`),
        ),
      )
      .toEqual([]);
    const letters = await charts.evaluateAll((all) =>
      all.map((svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width),
    );
    expect(Math.min(...letters)).toBeGreaterThan(0.9);
    expect(Math.max(...letters)).toBeLessThanOrEqual(1.26);
  });
}
