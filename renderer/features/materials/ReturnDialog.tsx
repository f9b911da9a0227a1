// Writes a 退料单: leftovers of one material back.
import { Form, Input } from 'antd';
import type { z } from 'zod';
import {
  dispatchIdSchema,
  materialReturnDraftSchema,
  type DispatchId,
} from '../../../shared/features/materials/documents.ts';
import { materialIdSchema } from '../../../shared/features/materials/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { quantitySchema } from '../../../shared/values/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { QuantityField } from '../../ui/numberFields.tsx';
import { PersonPicker, SelectField } from '../../ui/SelectField.tsx';

interface Props {
  readonly workerId?: number;
  readonly dispatchId?: DispatchId;
  readonly today: WorkDate;
  readonly onClose: () => void;
}

/** One material a slip: what the counter has in its hands. */
const formSchema = materialReturnDraftSchema.omit({ lines: true }).extend({
  dispatchId: dispatchIdSchema.nullable(),
  materialId: materialIdSchema,
  quantity: quantitySchema.refine((quantity) => quantity > 0, { error: '要大于 0' }),
});
type Draft = z.input<typeof formSchema>;

export function ReturnDialog({ workerId, dispatchId, today, onClose }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const { data: persons } = useQuery('workers.pick', {});
  const { data: materials } = useQuery('materials.list', {});
  const add = useCommand('materials.addReturn', '已退料');
  if (numbers === undefined || persons === undefined || materials === undefined) return null;
  return (
    <FormDialog
      title="开退料单"
      schema={formSchema}
      initial={{
        ...{ returnNo: numbers.returnNo, date: today, dispatchId: dispatchId ?? null },
        ...(workerId === undefined ? {} : { workerId }),
      }}
      onSubmit={({ dispatchId: of, materialId, quantity, ...head }) =>
        add({ ...head, lines: [{ dispatchId: of, materialId, quantity }] })
      }
      onClose={onClose}
    >
      <Field<Draft> name="workerId" label="工人">
        <PersonPicker persons={persons} />
      </Field>
      <Field<Draft> name="returnNo" label="退料单号">
        <Input />
      </Field>
      <Field<Draft> name="date" label="退料日期">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="materialId" label="物料">
        <SelectField
          placeholder="编号或名称"
          options={materials.map(({ id, materialNo, name, unit }) => ({
            value: id,
            label: `${materialNo} ${name}（${unit}）`,
          }))}
        />
      </Field>
      <Field<Draft> name="quantity" label="退回数量">
        <QuantityField decimals={3} />
      </Field>
      <Field<Draft> name="dispatchId" label="发料单" hint="不选就从最早的、还有这种料的发料单退起。">
        <DispatchOfWorker />
      </Field>
    </FormDialog>
  );
}

interface FieldProps {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: number | null;
  readonly onChange?: (value: number | null) => void;
}

/** Her open dispatches only. */
function DispatchOfWorker(props: FieldProps) {
  const workerId: unknown = Form.useWatch('workerId');
  const { data: open } = useQuery('materials.listDispatches', { month: null });
  const options = (open ?? [])
    .filter((row) => row.workerId === workerId)
    .map(({ id, dispatchNo, goods }) => ({ value: Number(id), label: `${dispatchNo} ${goods}` }));
  return <SelectField {...props} allowClear placeholder="从最早的退起" options={options} />;
}
