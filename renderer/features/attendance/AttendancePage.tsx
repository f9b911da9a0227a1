// Attendance of a month as a grid, workers × days: hours and absence, or room and board.
import { Segmented } from 'antd';
import { useCallback, useMemo, useRef } from 'react';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { useQuietCommand } from '../../app/useQuietCommand.ts';
import { MonthField } from '../../ui/dateFields.tsx';
import { EntryGrid, type GridHandle } from '../../ui/grid/EntryGrid.tsx';
import type { CellChange, CellRefusal } from '../../ui/grid/model.ts';
import { Page } from '../../ui/Page.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useKeptText } from '../../ui/useKeptText.ts';
import { FillHours } from './FillHours.tsx';
import { columnsOf } from './monthColumns.ts';
import { cellOf, rowsOf, sitesOf, type Layer, type WorkerRow } from './monthRows.ts';
import './attendance.css';

export function AttendancePage() {
  const { month, today, setMonth } = useMonth();
  const [kept, setLayer] = useKeptText('attendanceLayer', 'work');
  const [site, setSite] = useKeptText('attendanceSite');
  const layer: Layer = kept === 'board' ? 'board' : 'work';
  const grid = useRef<GridHandle<WorkerRow>>(null);
  const { data } = useQuery('attendance.month', { month: month ?? '2000-01' }, { enabled: month !== undefined });
  const set = useQuietCommand('attendance.setCells');

  // Read anew, a month keeps its days and kinds as they were: the columns stay, and with them the place one has scrolled to.
  const { locked = false, days, kinds } = data ?? {};
  const shown = data?.month;
  const columns = useMemo(
    () =>
      shown === undefined || days === undefined || kinds === undefined
        ? undefined
        : columnsOf({ month: shown, locked, days, kinds }, layer),
    [shown, locked, days, kinds, layer],
  );
  const rows = useMemo(() => data && rowsOf(data, site), [data, site]);
  const sites = data === undefined ? [] : sitesOf(data);

  /** All or nothing in the book: the cells that do not fit are left out and the others sent again. */
  const save = useCallback(
    async (changes: readonly CellChange<WorkerRow>[]): Promise<readonly CellRefusal[]> => {
      if (data === undefined) return [];
      const cells = changes.map((change) => cellOf(change, layer, data));
      const { faults } = await set({ cells });
      const bad = new Set(faults.map(({ workerId, workDate }) => `${String(workerId)} ${workDate}`));
      const good = cells.filter(({ workerId, workDate }) => !bad.has(`${String(workerId)} ${workDate}`));
      if (faults.length > 0 && good.length > 0) await set({ cells: good });
      return faults.map(({ workerId, workDate, why }) => ({
        rowKey: String(workerId),
        columnKey: workDate,
        why,
      }));
    },
    [data, layer, set],
  );

  return (
    <Page
      title="考勤"
      filters={
        <>
          {month !== undefined && <MonthField aria-label="月份" value={month} onChange={setMonth} />}
          {sites.length > 1 && (
            <SelectField
              aria-label="场所"
              width={150}
              value={site}
              onChange={(next) => {
                setSite(next ?? '');
              }}
              options={[{ value: '', label: '全部场所' }, ...sites.map((name) => ({ value: name, label: name }))]}
            />
          )}
          <Segmented<Layer>
            aria-label="填什么"
            value={layer}
            onChange={setLayer}
            options={[
              { value: 'work', label: '工时与缺勤' },
              { value: 'board', label: '住宿与用餐' },
            ]}
          />
        </>
      }
      actions={data !== undefined && layer === 'work' && <FillHours grid={grid} month={data} />}
    >
      {data !== undefined && rows?.length === 0 && (
        <p className="quiet">这个月还没有人有用工关系。请先到“工人”里登记工人和用工关系。</p>
      )}
      {data !== undefined && columns !== undefined && rows !== undefined && rows.length > 0 && (
        <EntryGrid
          key={`${data.month} ${layer} ${site}`}
          label={layer === 'work' ? '工时与缺勤' : '住宿与用餐'}
          columns={columns}
          rows={rows}
          onChange={save}
          handle={grid}
          {...(today?.startsWith(data.month) ? { startAt: today } : {})}
          help={layer === 'work' ? <WorkHelp marks={data.kinds.filter(({ active }) => active)} /> : boardHelp}
        />
      )}
    </Page>
  );
}

const boardHelp = '餐 = 一餐，餐2 = 两餐，住 = 住一晚，住餐3 = 住一晚、三餐；只填数字就是几餐。';

function WorkHelp({ marks }: { readonly marks: readonly { readonly mark: string; readonly name: string }[] }) {
  const kinds = marks.map(({ mark, name }) => `${mark} ${name}`).join('，');
  return (
    <span title={kinds}>
      8 = 出勤 8 小时；8/2 = 另安排加班 2 小时；4事4 = 出勤 4、事假 4；缺勤一天只写一个字：
      {marks.map(({ mark }) => mark).join(' ')}
    </span>
  );
}
