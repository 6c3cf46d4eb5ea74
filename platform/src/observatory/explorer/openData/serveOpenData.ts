import type { z } from 'zod';
import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { measureColumns } from '../measureColumns.ts';
import { ofEdition } from '../ofEdition.ts';
import { ofShelf } from '../ofShelf.ts';
import { catalogueOf } from './catalogueOf.ts';
import { bibtex, citationOf, citationSentence } from './citations.ts';
import {
  type agreementRow,
  cellRow,
  type issueRow,
  listAgreement,
  listCells,
  listIssues,
  listTrends,
  trendRow,
} from './contract.ts';
import { citeAsBibtex, citeAsCsl, citeAsText } from './citationContract.ts';
import { sdmxCells, sdmxClusters } from './sdmxContract.ts';
import { showCatalogue } from './catalogueContract.ts';
import { pagedRows } from './pagedRows.ts';
import { sdmxOfCells, sdmxOfClusters } from './sdmxRows.ts';
import { writtenTable } from './writtenTable.ts';

type Asked = Pick<z.output<typeof listCells.input>, 'region' | 'year' | 'limit' | 'offset'>;

/** What answers those who take the data away. `site` is where others reach this server, without a slash at its end; empty where unknown. */
export function serveOpenData(shelf: EditionShelf, site: string): Served[] {
  return [
    ofShelf(shelf, showCatalogue, async () => catalogueOf(await shelf.all(), site)),
    ofEdition(shelf, citeAsText, (edition) => citationSentence(citationOf(edition, site))),
    ofEdition(shelf, citeAsBibtex, (edition) => bibtex(citationOf(edition, site))),
    ofEdition(shelf, citeAsCsl, (edition) => [citationOf(edition, site)]),
    ofEdition(shelf, listCells, async (edition, input) => {
      const { total, rows } = await cells(edition, input);
      return { total, cells: rows as z.input<typeof cellRow>[] };
    }),
    ofEdition(shelf, listTrends, async (edition, { region, category, limit, offset }) => {
      if (!edition.manifest.outputs.some(({ name }) => name === 'trends.parquet')) return { total: 0, trends: [] };
      const columns = measureColumns(trendRow.keyof().options, edition);
      const among = { region, category };
      const order = 'region, category';
      const page = await pagedRows(edition, { table: 'trends', columns, among, years: null, order, limit, offset });
      return { total: page.total, trends: page.rows as z.input<typeof trendRow>[] };
    }),
    ofEdition(shelf, listAgreement, async (edition, { year, of, limit, offset }) => {
      const years = new Set(asked(edition, year));
      const rows = (await writtenTable(edition, 'agreement')).filter(
        (row) => years.has(Number(row['year'])) && (of === undefined || row['of'] === of),
      );
      return { total: rows.length, agreement: rows.slice(offset, offset + limit).map(agreement) };
    }),
    ofEdition(shelf, listIssues, async (edition, { limit, offset }) => {
      const rows = await writtenTable(edition, 'issues');
      return {
        total: rows.length,
        issues: rows.slice(offset, offset + limit).map((row) => ({
          ...(row as Record<keyof z.input<typeof issueRow>, string>),
          line: figureOf(row['line']),
        })),
      };
    }),
    ofEdition(shelf, sdmxCells, async (edition, input) => {
      const { total, rows } = await cells(edition, input);
      return { total, observations: sdmxOfCells(edition, rows) };
    }),
    ofEdition(shelf, sdmxClusters, async (edition, { region, category, year, limit, offset }) => {
      const fields = ['region', 'category', 'year', 'value', 'value_low', 'value_high'];
      const { total, rows } = await pagedRows(edition, {
        table: 'clusters',
        columns: measureColumns([...fields, 'lq', 'focus', 'stars', 'stars_max'], edition),
        among: { region, category },
        years: asked(edition, year),
        order: 'year, region, category',
        limit,
        offset,
      });
      return { total, observations: sdmxOfClusters(edition, rows) };
    }),
  ];
}

function cells(
  edition: ShelvedEdition,
  { region, industry, year, limit, offset }: Asked & { readonly industry?: string[] | undefined },
): ReturnType<typeof pagedRows> {
  return pagedRows(edition, {
    table: 'cells',
    columns: measureColumns(cellRow.keyof().options, edition),
    among: { region, industry },
    years: asked(edition, year),
    order: 'year, region, industry',
    limit,
    offset,
  });
}

function asked(edition: ShelvedEdition, years: readonly number[] | undefined): number[] {
  return (years ?? [undefined]).map((year) => askedYear(edition, year));
}

function agreement(row: Readonly<Record<string, string | null>>): z.input<typeof agreementRow> {
  return {
    ...(row as Record<keyof z.input<typeof agreementRow>, string>),
    year: Number(row['year']),
    n: figureOf(row['n']),
    spearman: figureOf(row['spearman']),
    first_rank: figureOf(row['first_rank']),
    second_rank: figureOf(row['second_rank']),
  };
}

function figureOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
