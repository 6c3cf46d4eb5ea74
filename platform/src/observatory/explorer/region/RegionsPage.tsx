import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { useSuspects } from '../suspects/useSuspects.tsx';
import { WayTo } from '../WayTo.tsx';
import { useEdition } from '../useEdition.tsx';
import { useYear } from '../useYear.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { listRegions, type RegionRow } from './contract.ts';
import { regionColumns } from './regionColumns.tsx';
import { words } from './words.ts';

/** All regions of a year in one table that can be searched and sorted. */
export function RegionsPage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/regions' });
  const { year: asked } = useSearch({ from: '/editions/$edition/regions' });
  const navigate = useNavigate({ from: '/editions/$edition/regions' });
  const shown = useEdition(edition);
  const { year, years, isKnown } = useYear(edition, asked);
  const answer = useAnswer(listRegions, { edition, year }, { enabled: isKnown });
  return (
    <Page
      title={words.title}
      eyebrow={<WayTo edition={edition} />}
      lead={answer.data === undefined ? undefined : words.lead(answer.data.regions.length, answer.data.year)}
      actions={
        <YearSelect
          years={years}
          year={answer.data?.year ?? year ?? 0}
          onChange={(chosen) => void navigate({ search: (before) => ({ ...before, year: chosen }), replace: true })}
        />
      }
    >
      <YearNotice asked={asked} years={years} />
      <Answer of={answer}>
        {({ regions, year: found }) => (
          <Regions edition={edition} year={found} regions={regions} measure={shown?.measure ?? 'employment'} />
        )}
      </Answer>
    </Page>
  );
}

function searched({ region, name, parent }: RegionRow): string {
  return `${region} ${name ?? ''} ${parent ?? ''}`;
}

function Regions({
  edition,
  year,
  regions,
  measure,
}: {
  readonly edition: string;
  readonly year: number;
  readonly regions: readonly RegionRow[];
  readonly measure: string;
}): ReactNode {
  const publisher = useProvenance()?.publisher ?? '';
  const suspects = useSuspects(edition, year);
  const columns = useMemo(
    () => regionColumns(edition, year, measure, regions, suspects),
    [edition, year, measure, regions, suspects],
  );
  return (
    <DataTable
      caption={words.caption(year)}
      columns={columns}
      rows={regions}
      rowKey={({ region }) => region}
      address="table"
      order={{ column: 2, down: true }}
      step={100}
      filter={searched}
      empty={words.none(year)}
      download={{ id: `regions-${year}`, source: words.source(publisher) }}
    />
  );
}
