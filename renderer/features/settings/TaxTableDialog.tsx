// Adds, changes or removes a tax table; a new one starts as a copy of the newest.
import type { TaxTable } from '../../../shared/features/settings/dated.ts';
import { taxedItemText } from '../../../shared/text/settings.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { ServiceTaxForm } from './ServiceTaxForm.tsx';
import { WagesTaxForm } from './WagesTaxForm.tsx';

export type TaxTableTask =
  { readonly kind: 'add'; readonly like: TaxTable } | { readonly kind: 'change'; readonly table: TaxTable };

interface Props {
  readonly task: TaxTableTask;
  readonly onClose: () => void;
}

export function TaxTableDialog({ task, onClose }: Props) {
  const add = useCommand('settings.addTaxTable', '已新增');
  const change = useCommand('settings.changeTaxTable', '已保存');
  const isNew = task.kind === 'add';
  const table = isNew ? task.like : task.table;
  const word = taxedItemText[table.taxItem];
  const form = {
    isNew,
    title: isNew ? `新增${word}税表` : `${word} ${table.fromDate} 起的税表`,
    onSave: (values: TaxTable) => (isNew ? add(values) : change(values)),
    onClose,
    footer: !isNew && <RemoveTable table={table} onClose={onClose} />,
  };
  return table.taxItem === 'wages' ? (
    <WagesTaxForm {...form} table={table} />
  ) : (
    <ServiceTaxForm {...form} table={table} />
  );
}

function RemoveTable({ table, onClose }: { readonly table: TaxTable; readonly onClose: () => void }) {
  const remove = useCommand('settings.removeTaxTable', '已删除');
  const { taxItem, fromDate } = table;
  return (
    <ConfirmButton
      danger
      question={`删除${taxedItemText[taxItem]} ${fromDate} 起的税表？`}
      verb="删除"
      run={async () => {
        await remove({ taxItem, fromDate });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
