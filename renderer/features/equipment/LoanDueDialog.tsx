// Agrees another day on which a lent machine is expected back.
import type { z } from 'zod';
import { loanDueSchema, type Loan } from '../../../shared/features/equipment/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

type Draft = z.input<typeof loanDueSchema>;

export function LoanDueDialog({ loan, onClose }: { readonly loan: Loan; readonly onClose: () => void }) {
  const change = useCommand('equipment.setLoanDue', '已保存');
  return (
    <FormDialog
      title={`应还日期：${loan.equipmentNo} ${loan.name} · ${loan.workerNo} ${loan.workerName}`}
      schema={loanDueSchema}
      initial={{ id: loan.id, dueDate: loan.dueDate }}
      onSubmit={change}
      onClose={onClose}
    >
      <Field<Draft> name="dueDate" label="应还日期" hint="清空就是没有约定。">
        <DateField />
      </Field>
    </FormDialog>
  );
}
