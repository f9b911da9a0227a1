// Tax tables: figures of the tax law as dated data.
import { Button } from 'antd';
import { useState } from 'react';
import type { TaxedItem, TaxTable } from '../../../shared/features/settings/dated.ts';
import { taxedItemText } from '../../../shared/text/settings.ts';
import { useQuery } from '../../app/useQuery.ts';
import { textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { TaxTableDialog, type TaxTableTask } from './TaxTableDialog.tsx';
import { summaryOf } from './taxTableText.ts';

const columns: readonly Column<TaxTable>[] = [
  textColumn('税目', ({ taxItem }) => taxedItemText[taxItem], { width: 110 }),
  textColumn('起始日期', ({ fromDate }) => fromDate, { width: 120 }),
  textColumn('内容', summaryOf, { width: 560 }),
  textColumn('依据', ({ source }) => source, { width: 320 }),
];

export function TaxTablesPage() {
  const { data: tables } = useQuery('settings.listTaxTables', {});
  const [task, setTask] = useState<TaxTableTask>();
  const startNew = (taxItem: TaxedItem) => () => {
    const newest = tables?.find((table) => table.taxItem === taxItem);
    if (newest !== undefined) setTask({ kind: 'add', like: newest });
  };
  return (
    <Page
      title="税表"
      actions={
        <>
          <Button onClick={startNew('wages')}>新增工资薪金税表</Button>
          <Button onClick={startNew('service')}>新增劳务报酬税表</Button>
        </>
      }
    >
      <p className="quiet" style={{ margin: 0 }}>
        税法调整时新增一张，写明从哪一天起；已封存的工资仍按当时的税表。是否代扣请向主管税务机关确认。
      </p>
      <DataTable
        name="taxTables"
        rows={tables}
        columns={columns}
        rowKey={({ taxItem, fromDate }) => `${taxItem} ${fromDate}`}
        onOpen={(table) => {
          setTask({ kind: 'change', table });
        }}
        empty="没有税表。"
      />
      {task !== undefined && (
        <TaxTableDialog
          task={task}
          onClose={() => {
            setTask(undefined);
          }}
        />
      )}
    </Page>
  );
}
