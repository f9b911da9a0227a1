// Writes a 发料单: to whom, what goods are asked back, and the material given along.
import { Input } from 'antd';
import type { z } from 'zod';
import { dispatchDraftSchema } from '../../../shared/features/materials/documents.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PersonPicker } from '../../ui/SelectField.tsx';
import './materials.css';
import { DispatchLinesField } from './DispatchLinesField.tsx';
import { DispatchMaterialsField } from './DispatchMaterialsField.tsx';

type Draft = z.input<typeof dispatchDraftSchema>;

interface Props {
  readonly today: WorkDate;
  readonly onClose: () => void;
}

export function DispatchDialog({ today, onClose }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const { data: persons } = useQuery('workers.pick', {});
  const add = useCommand('materials.addDispatch', '已开发料单');
  if (numbers === undefined || persons === undefined) return null;
  return (
    <FormDialog
      title="开发料单"
      schema={dispatchDraftSchema}
      initial={{ dispatchNo: numbers.dispatchNo, date: today, dueDate: null, lines: [], materials: [] }}
      onSubmit={add}
      onClose={onClose}
      wide
    >
      <Field<Draft> name="workerId" label="工人">
        <PersonPicker persons={persons} autoFocus />
      </Field>
      <Field<Draft> name="dispatchNo" label="单号">
        <Input />
      </Field>
      <Field<Draft> name="date" label="发料日期">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="dueDate" label="应交日期">
        <DateField />
      </Field>
      <Field<Draft> name="lines" label="要交的货" hint="约定单价不填，就按收货那天的工价。" wide>
        <DispatchLinesField />
      </Field>
      <Field<Draft> name="materials" label="发出的物料" wide>
        <DispatchMaterialsField />
      </Field>
    </FormDialog>
  );
}
