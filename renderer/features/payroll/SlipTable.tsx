// The slips of a run as a list: all figures of a row add up; filtered by site, work mode, category; beside last month.
import { useMemo } from 'react';
import type { MonthView } from '../../../shared/features/payroll/schema.ts';
import type { Comparison } from '../../../shared/features/payroll/viewSchema.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { comparedRows, type ComparedRow } from './comparing.ts';
import { columnsFor } from './slipColumns.tsx';
import { SlipFilters } from './SlipFilters.tsx';
import { useSlipFilters } from './useSlipFilters.ts';
import { runName } from './words.ts';

interface Props {
  readonly view: MonthView | undefined;
  readonly comparison: Comparison | undefined;
  readonly onOpen: (row: ComparedRow) => void;
}

export function SlipTable({ view, comparison, onOpen }: Props) {
  const rows = useMemo(() => view && comparedRows(view.rows, comparison), [view, comparison]);
  const filters = useSlipFilters();
  const { site, mode, category } = filters;
  const found = useMemo(
    () =>
      rows?.filter(
        (row) =>
          (site === '' || row.site === site) &&
          (mode === '' || row.workMode === mode) &&
          (category === '' || row.categories.includes(category)),
      ),
    [rows, site, mode, category],
  );
  const isLastRun = view?.part === null;
  const shown = useMemo(() => columnsFor(rows ?? [], isLastRun), [rows, isLastRun]);
  return (
    <DataTable
      name="payroll"
      {...(view === undefined ? {} : { listTitle: `${runName(view)}工资核算表` })}
      rows={found}
      columns={shown}
      rowKey={({ workerId }) => workerId}
      onOpen={onOpen}
      totals
      bar={<SlipFilters rows={rows ?? []} filters={filters} />}
      empty={
        rows !== undefined && rows.length > 0
          ? '没有符合的人，请改一改上面选的场所、上班方式、人员类别。'
          : emptyText(view)
      }
    />
  );
}

function emptyText(view: MonthView | undefined): string {
  return view === undefined || view.part === null
    ? '这个月还没有工资。请先记产量、填考勤，或者选别的月份。'
    : '这几天还没有可结算的产量，请改日期，或者先记产量。';
}
