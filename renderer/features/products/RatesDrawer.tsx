// The history of one operation's rates: general, by grade, by worker; each row says from when and whether it is frozen.
import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import type { ListedRate } from '../../../shared/features/products/rateContract.ts';
import type { Operation } from '../../../shared/features/products/schema.ts';
import { rateScopeText } from '../../../shared/text/products.ts';
import { monthText, payMonth, type WorkDate } from '../../../shared/values/dates.ts';
import { rateText } from '../../../shared/values/money.ts';
import { useQuery } from '../../app/useQuery.ts';
import { textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { RateDialog } from './RateDialog.tsx';
import { tiersText } from './tiersText.ts';

interface Props {
  readonly operation: Operation;
  /** Where a new rate starts when nothing else is said. */
  readonly today: WorkDate;
  readonly onClose: () => void;
}

export function RatesDrawer({ operation, today, onClose }: Props) {
  const { data: rates } = useQuery('products.rates', { operationId: operation.id });
  const [edited, setEdited] = useState<ListedRate | 'new'>();
  const columns: readonly Column<ListedRate>[] = [
    textColumn('适用', (rate) => `${rateScopeText(rate)} ${rate.workerName ?? ''}`, { width: 150 }),
    textColumn('起始日期', ({ fromDate }) => fromDate, { width: 104 }),
    textColumn('单价（元）', (rate) => priceText(rate, operation.unit), {
      width: 300,
      show: (rate) => priceText(rate, operation.unit),
    }),
    textColumn('状态', ({ lockedMonth }) => lockedText(lockedMonth), { width: 150 }),
  ];
  return (
    <Drawer
      open
      title={`工价 · ${operation.productNo}-${operation.operationNo} ${operation.name}`}
      size={760}
      onClose={onClose}
      extra={
        <Button
          type="primary"
          onClick={() => {
            setEdited('new');
          }}
        >
          新增工价
        </Button>
      }
    >
      <Alert
        type="info"
        style={{ marginBottom: 12 }}
        title="产量按干活那天的工价算：先看工人自己的，再看等级的，最后看通用的。涨价、降价请新增一条，不要改旧的；已封存月份用过的工价不能改。"
      />
      <DataTable
        name="rates"
        rows={rates}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setEdited}
        fill={false}
        empty="还没有工价，这道工序的产量都是“待定价”。请点“新增工价”。"
      />
      {edited !== undefined && (
        <RateDialog
          operation={operation}
          rate={edited === 'new' ? undefined : edited}
          today={today}
          onClose={() => {
            setEdited(undefined);
          }}
        />
      )}
    </Drawer>
  );
}

function priceText(rate: ListedRate, unit: string): string {
  if (rate.rate === null) return '停用，恢复通用工价';
  return rate.tierMode === 'none' ? rateText(rate.rate) : tiersText(rate, unit);
}

function lockedText(month: string | null): string {
  return month === null ? '' : `${monthText(payMonth(month))}已封存用过`;
}
