// Records that workers signed for their slips.
import { z } from 'zod';
import type { PayRow } from '../../../shared/features/payments/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { workDateSchema } from '../../../shared/values/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

const dateSchema = z.strictObject({ date: workDateSchema });

interface Props {
  /** Not signed yet. */
  readonly rows: readonly PayRow[];
  readonly today: WorkDate;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function SignDialog({ rows, today, onDone, onClose }: Props) {
  const sign = useCommand('payments.sign', '已登记签字');
  const names = rows.map(({ name }) => name).slice(0, 8);
  return (
    <FormDialog
      title={`登记签字 ${String(rows.length)} 人`}
      schema={dateSchema}
      initial={{ date: today }}
      saveText="登记签字"
      onSubmit={async ({ date }) => {
        await sign({ slipIds: rows.map(({ slipId }) => slipId), date });
        onDone();
      }}
      onClose={onClose}
    >
      <p>
        {names.join('、')}
        {rows.length > names.length && '等'}已在工资发放表上签字或按手印。
      </p>
      <Field<{ date: string }> name="date" label="签字日期">
        <DateField allowClear={false} />
      </Field>
    </FormDialog>
  );
}
