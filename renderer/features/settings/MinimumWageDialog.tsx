// Adds, changes or removes a minimum wage.
import { Input } from 'antd';
import {
  minimumWageDraftSchema,
  type MinimumWage,
  type MinimumWageDraft,
} from '../../../shared/features/settings/dated.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField } from '../../ui/numberFields.tsx';

interface Props {
  /** Undefined = a new one. */
  readonly row: MinimumWage | undefined;
  readonly onClose: () => void;
}

export function MinimumWageDialog({ row, onClose }: Props) {
  const add = useCommand('settings.addMinimumWage', '已新增');
  const change = useCommand('settings.changeMinimumWage', '已保存');
  const remove = useCommand('settings.removeMinimumWage', '已删除');
  const { id, ...draft } = row ?? { id: undefined, district: '', source: '' };
  return (
    <FormDialog
      title={row === undefined ? '新增最低工资标准' : `${row.district} ${row.fromDate} 起的最低工资`}
      schema={minimumWageDraftSchema}
      initial={draft}
      onSubmit={(values) => (id === undefined ? add(values) : change({ ...values, id }))}
      onClose={onClose}
      footer={
        row !== undefined && (
          <ConfirmButton
            danger
            question={`删除${row.district} ${row.fromDate} 起的最低工资？`}
            verb="删除"
            run={async () => {
              await remove({ id: row.id });
              onClose();
            }}
          >
            删除
          </ConfirmButton>
        )
      }
    >
      <Field<MinimumWageDraft> name="district" label="区县">
        <Input />
      </Field>
      <Field<MinimumWageDraft> name="fromDate" label="起始日期">
        <DateField />
      </Field>
      <Field<MinimumWageDraft> name="monthly" label="月标准">
        <MoneyField />
      </Field>
      <Field<MinimumWageDraft> name="hourly" label="时标准">
        <MoneyField />
      </Field>
      <Field<MinimumWageDraft> name="source" label="依据" hint="文件名和文号。">
        <Input />
      </Field>
    </FormDialog>
  );
}
