// A month of attendance as rows of the grid, and what was typed as cells to be saved.
import { readDayBoard, readDayWork } from '../../../shared/features/attendance/cellText.ts';
import type { DayCell, GridRecord, GridWorker, MonthGrid } from '../../../shared/features/attendance/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { CellChange, GridRow } from '../../ui/grid/model.ts';

export interface WorkerRow {
  readonly worker: GridWorker;
  readonly days: ReadonlyMap<string, GridRecord>;
}

/** What the grid shows: hours and absence, or room and board. */
export type Layer = 'work' | 'board';

export function rowsOf({ workers, records }: MonthGrid, site: string): readonly GridRow<WorkerRow>[] {
  const byWorker = Map.groupBy(records, ({ workerId }) => workerId);
  return workers
    .filter(({ siteName }) => site === '' || siteName === site)
    .map((worker) => ({
      key: String(worker.workerId),
      row: { worker, days: new Map((byWorker.get(worker.workerId) ?? []).map((day) => [day.workDate, day])) },
    }));
}

/** The grid only hands on texts that its columns could read. */
export function cellOf({ row, columnKey, text }: CellChange<WorkerRow>, layer: Layer, month: MonthGrid): DayCell {
  const day = { workerId: row.worker.workerId, workDate: columnKey as WorkDate };
  if (layer === 'board') {
    const board = readDayBoard(text);
    return 'why' in board ? day : { ...day, board };
  }
  const work = readDayWork(text, month.kinds);
  return 'why' in work ? day : { ...day, work };
}

/** Sites that have anybody this month, in order of their workers. */
export function sitesOf({ workers }: MonthGrid): readonly string[] {
  return [...new Set(workers.map(({ siteName }) => siteName))].filter((name) => name !== '');
}
