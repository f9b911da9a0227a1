// Output of a month: quick entry above, the entries below with filters and sums.
import { useState } from 'react';
import type { OutputEntry } from '../../../shared/features/output/schema.ts';
import { monthOf } from '../../../shared/values/dates.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { OutputDialog } from './OutputDialog.tsx';
import { OutputEntryForm } from './OutputEntryForm.tsx';
import { OutputFilters, type Filters } from './OutputFilters.tsx';
import { OutputTable } from './OutputTable.tsx';

const pageSize = 100;
const noFilters: Filters = { workerId: null, productId: null, operationId: null, unpriced: false };

export function OutputPage() {
  const { month, range, today, setMonth } = useMonth();
  const [filters, setFilters] = useState(noFilters);
  const [page, setPage] = useState(1);
  const [opened, setOpened] = useState<OutputEntry>();
  const { data: list } = useQuery(
    'output.list',
    {
      ...(range ?? { from: '2000-01-01', to: '2000-01-01' }),
      ...asked(filters),
      offset: (page - 1) * pageSize,
      limit: pageSize,
    },
    { enabled: range !== undefined },
  );
  if (month === undefined || today === undefined) return null;
  const showFrom = (next: Filters): void => {
    setFilters(next);
    setPage(1);
  };
  return (
    <Page
      title="产量"
      filters={
        <>
          <MonthField
            aria-label="月份"
            value={month}
            onChange={(next) => {
              setMonth(next);
              setPage(1);
            }}
          />
          <OutputFilters filters={filters} onChange={showFrom} />
        </>
      }
    >
      <OutputEntryForm
        key={month}
        startDate={monthOf(today) === month ? today : null}
        month={month}
        onSaved={() => {
          setPage(1);
        }}
      />
      <OutputTable list={list} page={page} pageSize={pageSize} onPage={setPage} onOpen={setOpened} />
      {opened !== undefined && (
        <OutputDialog
          entry={opened}
          onClose={() => {
            setOpened(undefined);
          }}
        />
      )}
    </Page>
  );
}

function asked({ workerId, productId, operationId, unpriced }: Filters) {
  return {
    unpriced,
    ...(workerId === null ? {} : { workerId }),
    ...(productId === null ? {} : { productId }),
    ...(operationId === null ? {} : { operationId }),
  };
}
