// Unlocks a month; the reason is kept in the log.
import { Input } from 'antd';
import { z } from 'zod';
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { nameSchema } from '../../../shared/values/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

const reasonSchema = z.strictObject({ reason: nameSchema(200) });

export function UnlockDialog({ month, onClose }: { readonly month: PayMonth; readonly onClose: () => void }) {
  const unlock = useCommand('payroll.unlock', '已解封');
  return (
    <FormDialog
      title={`解封${monthText(month)}工资`}
      schema={reasonSchema}
      initial={{ reason: '' }}
      saveText="解封"
      onSubmit={({ reason }) => unlock({ month, reason })}
      onClose={onClose}
    >
      <Field<{ reason: string }> name="reason" label="为什么要解封" hint="会记入操作日志。">
        <Input />
      </Field>
    </FormDialog>
  );
}
