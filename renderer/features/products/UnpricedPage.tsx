// The queue of work without a price (待定价): type the prices, save them in one step.
import { useState } from 'react';
import type { Unpriced } from '../../../shared/features/products/rateContract.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Hao } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { countColumn, nameColumn, quantityColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { RateField } from '../../ui/numberFields.tsx';
import { Page } from '../../ui/Page.tsx';

interface Price {
  readonly rate: Hao | null;
  readonly fromDate: WorkDate;
}

export function UnpricedPage() {
  const { data: queue } = useQuery('products.unpriced', {});
  const price = useCommand('products.price', '已定价');
  const [typed, setTyped] = useState<ReadonlyMap<number, Price>>(new Map());
  const priceOf = (row: Unpriced): Price => typed.get(row.id) ?? { rate: null, fromDate: row.firstDate };
  const set = (row: Unpriced, part: Partial<Price>): void => {
    setTyped(new Map(typed).set(row.id, { ...priceOf(row), ...part }));
  };
  const ready = (queue ?? []).flatMap((row) => {
    const { rate, fromDate } = priceOf(row);
    return rate === null ? [] : [{ operationId: row.id, rate, fromDate }];
  });
  const columns: readonly Column<Unpriced>[] = [
    textColumn('款号', ({ productNo }) => productNo, { width: 90 }),
    nameColumn('产品', ({ productName }) => productName, { width: 130 }),
    textColumn('工序号', ({ operationNo }) => operationNo, { width: 80 }),
    nameColumn('工序名称', ({ name }) => name, { width: 140 }),
    quantityColumn('待定价数量', ({ quantity }) => quantity, { width: 110 }),
    textColumn('单位', ({ unit }) => unit, { width: 76 }),
    countColumn('笔数', ({ entries }) => entries, { width: 70 }),
    textColumn('最早', ({ firstDate }) => firstDate, { width: 104 }),
    textColumn('最近', ({ lastDate }) => lastDate, { width: 104 }),
    textColumn('从哪一天起', ({ firstDate }) => firstDate, {
      width: 150,
      show: (row) => (
        <DateField
          aria-label={`${row.productNo}-${row.operationNo} 从哪一天起`}
          allowClear={false}
          value={priceOf(row).fromDate}
          onChange={(fromDate) => {
            if (fromDate !== null) set(row, { fromDate });
          }}
        />
      ),
    }),
    textColumn('通用单价', () => '', {
      width: 140,
      show: (row) => (
        <RateField
          aria-label={`${row.productNo}-${row.operationNo} 通用单价`}
          value={priceOf(row).rate}
          onChange={(rate) => {
            set(row, { rate });
          }}
        />
      ),
    }),
  ];
  return (
    <Page
      title="待定价"
      filters={<span className="quiet">这些产量还没有工价，工资里先不算；月份要封存，得先把它们定完。</span>}
      actions={
        <ActionButton
          type="primary"
          disabled={ready.length === 0}
          run={async () => {
            await price({ prices: ready });
            setTyped(new Map());
          }}
        >
          {ready.length === 0 ? '定价' : `定价 ${String(ready.length)} 道工序`}
        </ActionButton>
      }
    >
      <DataTable name="unpriced" rows={queue} columns={columns} rowKey={({ id }) => id} empty="没有待定价的产量。" />
    </Page>
  );
}
