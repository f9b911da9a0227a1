// The list of categories: the county's words change, so the list is the user's.
import { Button } from 'antd';
import { useState } from 'react';
import type { Category } from '../../../shared/features/workers/dated.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { actionsColumn, nameColumn, textColumn } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { CategoryDialog } from './CategoryDialog.tsx';

export function CategoriesPage() {
  const { data: categories } = useQuery('workers.listCategories', {});
  const [open, setOpen] = useState<Category | 'new'>();
  return (
    <Page
      title="人员类别"
      actions={
        <Button
          type="primary"
          onClick={() => {
            setOpen('new');
          }}
        >
          新增类别
        </Button>
      }
    >
      <DataTable
        name="categories"
        rows={categories}
        columns={[
          nameColumn<Category>('名称', ({ name }) => name, { width: 240 }),
          textColumn<Category>('状态', ({ active }) => (active ? '使用中' : '已停用'), { width: 120 }),
          actionsColumn<Category>((category) => <Order all={categories ?? []} category={category} />, 160),
        ]}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty="还没有人员类别。请点“新增类别”，例如 脱贫人口、监测对象。"
      />
      {open !== undefined && (
        <CategoryDialog
          category={open === 'new' ? undefined : open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}

/** The order of the list is the order on rosters and in pickers. */
function Order({ all, category }: { readonly all: readonly Category[]; readonly category: Category }) {
  const order = useCommand('workers.orderCategories');
  const at = all.findIndex(({ id }) => id === category.id);
  const move = (by: number) => () => {
    const ids = all.map(({ id }) => id);
    ids.splice(at, 1);
    ids.splice(at + by, 0, category.id);
    return order({ ids });
  };
  return (
    <span style={{ display: 'flex', gap: 6 }}>
      <ActionButton size="small" disabled={at === 0} run={move(-1)}>
        上移
      </ActionButton>
      <ActionButton size="small" disabled={at === all.length - 1} run={move(1)}>
        下移
      </ActionButton>
    </span>
  );
}
