import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../edition/edition.ts';
import { madeUpEdition, madeUpGeometry } from './madeUpEdition.fixture.ts';
import { renderReport } from './renderReport.ts';

let edition: Edition;
let page: string;
let document: Document;

beforeAll(async () => {
  edition = await madeUpEdition([2020, 2021, 2022]);
  page = await renderReport(edition, madeUpGeometry(1));
  document = new JSDOM(page).window.document;
});

const all = (selector: string, within: ParentNode = document): Element[] => [...within.querySelectorAll(selector)];

describe('the report of an edition', () => {
  test('has its sections in the order a reader needs them', () => {
    expect(all('h1').map((heading) => heading.textContent)).toEqual([edition.title]);
    expect(all('h2').map((heading) => heading.textContent)).toEqual([
      'What was found',
      'Map',
      'Strongest clusters',
      'Change over time',
      'Categories',
      'Regions',
      'Behind each cut-off',
      'How the stars are given',
      'What was unknown',
      'Do other measures agree?',
      'Sources',
      'What could not be used',
      'Check it yourself',
    ]);
  });

  test('gives every figure a title, a description, a source and its figures as a table', () => {
    const figures = all('figure');
    expect(figures.map((figure) => figure.id)).toEqual(['map', 'over-time', 'sizes', 'quotients', 'focus']);
    for (const figure of figures) {
      const images = all('.plot svg', figure);
      expect(images.map((image) => image.getAttribute('role'))).toEqual(images.map(() => 'img'));
      for (const image of images)
        for (const id of image.getAttribute('aria-labelledby')!.split(' '))
          expect(document.getElementById(id)!.textContent).not.toBe('');
      expect(figure.querySelector('.source')!.textContent).toContain('cells.csv');
      expect(all('details tbody tr', figure).length).toBeGreaterThan(0);
    }
  });

  test('captions every table and names every column and row', () => {
    for (const table of all('table')) {
      expect(table.querySelector('caption')!.textContent).not.toBe('');
      expect(all('thead th[scope=col]', table).length).toBe(all('thead th', table).length);
      for (const row of all('tbody tr', table)) expect(row.firstElementChild!.matches('th[scope=row]')).toBe(true);
    }
  });

  test('uses each id once, and points only to ids that are there', () => {
    const ids = all('[id]').map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of all('a[href], use[href]')) expect(ids).toContain(link.getAttribute('href')!.slice(1));
    for (const found of page.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(found[1]);
  });

  test('asks nothing of a network', () => {
    expect(all('[src], link, iframe, object, embed, img')).toEqual([]);
    expect(all('[href]').filter((element) => !element.getAttribute('href')!.startsWith('#'))).toEqual([]);
    expect(page.match(/url\((?!#|data:)[^)]*\)|@import/g)).toBeNull();
    expect(document.querySelector('meta[http-equiv=Content-Security-Policy]')!.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  test('leaves a script in a title harmless', () => {
    expect(all('script').length).toBe(1);
    expect(page).not.toContain('<script>alert');
    expect(document.body.textContent).toContain('<script>alert("food")</script> & drink');
  });

  test('says in the first paragraph what the tables hold', () => {
    const { values } = edition.tables.regions.columns.find((column) => column.name === 'stars_2') as {
      values: Float64Array;
    };
    const years = (edition.tables.regions.columns.find((column) => column.name === 'year') as { values: Float64Array })
      .values;
    const two = values.filter((_, row) => years[row] === 2022).reduce((sum, value) => sum + value, 0);
    expect(document.querySelector('.lead')!.textContent).toContain(`in 2022, 36 regions held 215 of them`);
    expect(document.querySelector('.lead')!.textContent).toContain(`${two} earn two`);
  });

  test('prints an unknown figure as the interval it lies in, never as zero', () => {
    const row = all('#region-table tbody tr').find((found) => found.textContent.includes('Q11'))!;
    expect(row.children[1]!.textContent).toMatch(/^\d{1,2},\d{3}–\d{2},\d{3}$/);
    expect(all('.stars', document).some((stars) => /stars?, up to \d/.test(stars.textContent))).toBe(true);
  });

  test('draws every chart a second time for phones, and names what its signs stand for in the page', () => {
    for (const figure of all('figure')) {
      expect(all('.plot', figure).map((image) => image.className)).toEqual(
        figure.id === 'map' ? ['plot'] : ['plot wide', 'plot narrow'],
      );
      expect(all('.key li', figure).map((entry) => entry.textContent)).not.toContain('');
    }
    expect(all('#over-time .key li').map((entry) => entry.textContent)).toEqual(['certain stars', 'possible stars']);
  });

  test('gives the command that checks it with the place of its own folder', () => {
    const command = document.querySelector('#verify ~ pre')!;
    expect(command.textContent).toBe('npx asterism verify FOLDER --inputs cells.csv');
    const opened = new JSDOM(page, { url: 'file:///reports/of%20mine/report.html', runScripts: 'dangerously' });
    expect(opened.window.document.querySelector('#verify ~ pre')!.textContent).toBe(
      "npx asterism verify '/reports/of mine/' --inputs cells.csv",
    );
  });

  test('names the regions that the map lacks', () => {
    expect(document.querySelector('#map figcaption')!.textContent).toContain(
      'Not on the map, because the region file does not have it: Q55.',
    );
  });

  test('is the same, byte for byte, every time', async () => {
    expect(await renderReport(edition, madeUpGeometry(1))).toBe(page);
  });

  test('stays small', () => {
    expect(page.length).toBeLessThan(600_000);
  });
});

describe('the report of one year without geometry', () => {
  test('ranks regions in place of the map and has nothing on change', async () => {
    const plain = new JSDOM(await renderReport(await madeUpEdition([2020]), null)).window.document;
    expect(all('figure', plain).map((figure) => figure.id)).toEqual(['strip', 'sizes', 'quotients', 'focus']);
    expect(plain.querySelector('#change')).toBeNull();
  });
});

describe('what the data do not hold', () => {
  const withColumns = (changes: Readonly<Record<string, number>>): Edition => {
    const { categories } = edition.tables;
    const columns = categories.columns.map((column) => {
      const value = changes[column.name];
      return value === undefined || column.kind === 'text'
        ? column
        : { ...column, values: column.values.map(() => value) };
    });
    return { ...edition, tables: { ...edition.tables, categories: { ...categories, columns } } };
  };
  const cells = async (changed: Edition): Promise<(string | null)[]> => {
    const { document: shown } = new JSDOM(await renderReport(changed, null)).window;
    return [...all('#category-table tbody tr', shown)[0]!.children].map((cell) => cell.textContent);
  };

  test('is not said of a category without an industry in the data', async () => {
    const row = await cells(withColumns({ industries_found: 0, employment_low: NaN, employment_high: NaN }));
    expect(row.slice(2)).toEqual(['not in the data', ...row.slice(3).map(() => '–')]);
  });

  test('is told of a category of which the data hold a part', async () => {
    expect((await cells(withColumns({ industries_found: 2, industries: 6 })))[0]).toContain('2 of 6 industries');
  });
});

describe('a classification that changes between two years', () => {
  test('is marked in the chart over time and told under it and under the years', async () => {
    const vintage = (version: string) => ({
      ...edition.definition,
      classification: { name: 'NAICS' as const, version },
    });
    const changed: Edition = {
      ...edition,
      definitions: [
        { years: [2020, 2021], definition: vintage('2012') },
        { years: [2022], definition: vintage('2017') },
      ],
    };
    const { document: shown } = new JSDOM(await renderReport(changed, null)).window;
    for (const place of ['#over-time figcaption', '#year-table .note'])
      expect(shown.querySelector(place)!.textContent).toContain('changes from NAICS 2012 to NAICS 2017 in 2022');
    expect(all('#over-time .wide [stroke-dasharray] line', shown).length).toBe(5);
    expect(all('#over-time .wide [stroke-dasharray] line').length).toBe(0);
  });
});

describe('a definition without a title of its own', () => {
  test('is called the user’s own, not by the name of its file', async () => {
    const untitled = { ...edition.definition, name: 'mine', title: 'mine', source: 'mine.csv' };
    const changed = { ...edition, definition: untitled };
    const { document: shown } = new JSDOM(await renderReport(changed, null)).window;
    expect(shown.querySelector('.masthead .sub')!.textContent).toContain(
      'Categories: the user’s own, from mine.csv, NACE Rev. 2.',
    );
  });
});

describe('the report of made-up data', () => {
  test('says so at the top and under every figure', async () => {
    const madeUp = { ...edition, manifest: { ...edition.manifest, madeUp: true } };
    const { document: marked } = new JSDOM(await renderReport(madeUp, null)).window;
    expect(marked.querySelector('.banner')!.textContent).toContain('do not exist');
    for (const source of all('figure .source', marked)) expect(source.textContent).toContain('made-up');
  });
});

describe('a region file of another version', () => {
  test('is refused with how many regions it holds', async () => {
    await expect(renderReport(edition, madeUpGeometry(30))).rejects.toThrow(
      'squares.json holds 6 of the 36 regions of the data (missing: Q01',
    );
  });
});
