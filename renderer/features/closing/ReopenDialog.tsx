// 反结账: opens a closed month again; the reason is kept in the history and in the log.
import { Input } from 'antd';
import { z } from 'zod';
import { reasonSchema } from '../../../shared/features/closing/schema.ts';
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

const reasoned = z.strictObject({ reason: reasonSchema });

export function ReopenDialog({ month, onClose }: { readonly month: PayMonth; readonly onClose: () => void }) {
  const reopen = useCommand('closing.reopen', '已反结账');
  return (
    <FormDialog
      title={`${monthText(month)}反结账`}
      schema={reasoned}
      initial={{ reason: '' }}
      saveText="反结账"
      onSubmit={({ reason }) => reopen({ month, reason })}
      onClose={onClose}
    >
      <Field<{ reason: string }>
        name="reason"
        label="为什么要反结账"
        hint="只有老板能做；原因会记入结账记录和操作日志。"
      >
        <Input />
      </Field>
    </FormDialog>
  );
}
