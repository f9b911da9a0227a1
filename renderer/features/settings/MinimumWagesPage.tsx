// Minimum wages by district and date; figures of the law are the user's to check.
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { MinimumWage } from '../../../shared/features/settings/dated.ts';
import { useQuery } from '../../app/useQuery.ts';
import { moneyColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { MinimumWageDialog } from './MinimumWageDialog.tsx';

const columns: readonly Column<MinimumWage>[] = [
  nameColumn('区县', ({ district }) => district, { width: 160 }),
  textColumn('起始日期', ({ fromDate }) => fromDate, { width: 130 }),
  moneyColumn('月标准', ({ monthly }) => monthly, { width: 130 }),
  moneyColumn('时标准', ({ hourly }) => hourly, { width: 110 }),
  textColumn('依据', ({ source }) => source, { width: 420 }),
];

export function MinimumWagesPage() {
  const { data: rows } = useQuery('settings.listMinimumWages', {});
  const [open, setOpen] = useState<MinimumWage | 'new'>();
  return (
    <Page
      title="最低工资"
      actions={
        <Button
          type="primary"
          onClick={() => {
            setOpen('new');
          }}
        >
          新增标准
        </Button>
      }
    >
      <p className="quiet" style={{ margin: 0 }}>
        预置的标准请先对照当地文件核实。标准调整时新增一条，写明从哪一天起；工资按发薪月份最后一天有效的标准算。
      </p>
      {rows !== undefined && <Missing rows={rows} />}
      <DataTable
        name="minimumWages"
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty="还没有最低工资标准。请点“新增标准”，没有标准就不能算补差。"
      />
      {open !== undefined && (
        <MinimumWageDialog
          row={open === 'new' ? undefined : open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}

/** Districts where people work and no minimum is known: no top-up could be figured there. */
function Missing({ rows }: { readonly rows: readonly MinimumWage[] }) {
  const { data: settings } = useQuery('settings.get', {});
  const { data: sites = [] } = useQuery('sites.list', {});
  const needed = new Set([settings?.district ?? '', ...sites.map(({ district }) => district)]);
  const missing = [...needed].filter((name) => name !== '' && !rows.some(({ district }) => district === name));
  if (missing.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={`账套或场所里的区县“${missing.join('”“')}”没有最低工资标准，那里的工人算不出补差。请新增标准，或改成表里的区县写法。`}
    />
  );
}
