// The workshop's own pay items, in the order they stand on the slip.
import { Button } from 'antd';
import { useState } from 'react';
import type { PayItem } from '../../../shared/features/payItems/schema.ts';
import { payItemKindText, payItemSourceText } from '../../../shared/text/payItems.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { actionsColumn, countColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { PayItemDialog } from './PayItemDialog.tsx';

export function PayItemsPage() {
  const { data: items } = useQuery('payItems.list', {});
  const reorder = useCommand('payItems.reorder');
  const [open, setOpen] = useState<PayItem | 'new'>();
  const orderOf = (id: number): number => (items ?? []).findIndex((item) => item.id === id);
  const move = (id: number, by: number): Promise<unknown> => {
    const ids = (items ?? []).map((item) => Number(item.id));
    const from = orderOf(id);
    ids.splice(from + by, 0, ...ids.splice(from, 1));
    return reorder({ ids });
  };
  const columns: readonly Column<PayItem>[] = [
    countColumn('顺序', ({ id }) => orderOf(id) + 1, { width: 70 }),
    nameColumn('名称', ({ name }) => name, { width: 150 }),
    textColumn('类型', ({ kind }) => payItemKindText[kind], { width: 80 }),
    textColumn('取值', ({ source }) => payItemSourceText[source], { width: 100 }),
    textColumn('金额或公式', valueOf, { width: 280 }),
    textColumn('计入最低工资', ({ kind, counts }) => yesNo(kind, counts), { width: 120 }),
    textColumn('计税', ({ kind, taxable }) => yesNo(kind, taxable), { width: 80 }),
    textColumn('法院扣款', ({ court }) => (court ? '是' : ''), { width: 90 }),
    actionsColumn(
      ({ id }) => (
        <span>
          <ActionButton size="small" disabled={orderOf(id) === 0} run={() => move(id, -1)}>
            上移
          </ActionButton>{' '}
          <ActionButton size="small" disabled={orderOf(id) === (items ?? []).length - 1} run={() => move(id, 1)}>
            下移
          </ActionButton>
        </span>
      ),
      150,
    ),
  ];
  return (
    <Page
      title="工资项目"
      filters={<span className="quiet">扣不完的扣款，从最后一项往前减，剩下的留到下个月。</span>}
      actions={
        <Button type="primary" onClick={() => setOpen('new')}>
          新增工资项目
        </Button>
      }
    >
      <DataTable
        name="payItems"
        rows={items}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty="还没有工资项目。计件、计时、加班由程序自己算；餐补、全勤奖、水电费等请点“新增工资项目”。"
      />
      {open !== undefined && (
        <PayItemDialog item={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </Page>
  );
}

function valueOf({ source, amount, formula }: PayItem): string {
  if (source === 'fixed') return amount === null ? '' : `${yuanText(amount)} 元`;
  return source === 'formula' ? (formula ?? '') : '';
}

/** The two marks mean nothing on deductions (wage-rules §12.9). */
function yesNo(kind: PayItem['kind'], is: boolean): string {
  if (kind === 'deduction') return '';
  return is ? '是' : '否';
}
