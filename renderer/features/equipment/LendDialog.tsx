// Lends a machine that nobody has.
import type { z } from 'zod';
import { loanDraftSchema } from '../../../shared/features/equipment/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField } from '../../ui/numberFields.tsx';
import { PersonPicker, SelectField } from '../../ui/SelectField.tsx';

type Draft = z.input<typeof loanDraftSchema>;

export function LendDialog({ today, onClose }: { readonly today: WorkDate; readonly onClose: () => void }) {
  const { data: equipment } = useQuery('equipment.list', {});
  const { data: persons } = useQuery('workers.pick', {});
  const lend = useCommand('equipment.lend', '已借出');
  const free = (equipment ?? []).filter(({ holder, gone }) => holder === null && gone !== 'lost');
  return (
    <FormDialog
      title="登记借出"
      schema={loanDraftSchema}
      initial={{ fromDate: today, deposit: 0, dueDate: null }}
      onSubmit={lend}
      onClose={onClose}
    >
      <Field<Draft> name="equipmentId" label="设备" hint="只列出没有借出去的。">
        <SelectField
          placeholder="编号、名称或拼音"
          options={free.map(({ id, equipmentNo, name }) => ({ value: id, label: `${equipmentNo} ${name}` }))}
        />
      </Field>
      <Field<Draft> name="workerId" label="借给">
        <PersonPicker persons={persons ?? []} />
      </Field>
      <Field<Draft> name="fromDate" label="借出日期">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="dueDate" label="应还日期" hint="没有约定就空着。">
        <DateField />
      </Field>
      <Field<Draft> name="deposit" label="押金" hint="没有押金填 0。">
        <MoneyField />
      </Field>
    </FormDialog>
  );
}
