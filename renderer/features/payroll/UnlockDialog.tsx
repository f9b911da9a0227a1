// Unlocks a run; the reason is kept in the log.
import { Input } from 'antd';
import { z } from 'zod';
import { periodText } from '../../../shared/features/payroll/contract.ts';
import type { Period } from '../../../shared/features/payroll/schema.ts';
import { nameSchema } from '../../../shared/values/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

const reasonSchema = z.strictObject({ reason: nameSchema(200) });

export function UnlockDialog({ period, onClose }: { readonly period: Period; readonly onClose: () => void }) {
  const unlock = useCommand('payroll.unlock', '已解封');
  return (
    <FormDialog
      title={`解封${periodText(period)}`}
      schema={reasonSchema}
      initial={{ reason: '' }}
      saveText="解封"
      onSubmit={({ reason }) => unlock({ ...period, reason })}
      onClose={onClose}
    >
      <Field<{ reason: string }> name="reason" label="为什么要解封" hint="会记入操作日志。">
        <Input />
      </Field>
    </FormDialog>
  );
}
