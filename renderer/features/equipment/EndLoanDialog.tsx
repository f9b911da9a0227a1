// Writes down how a machine came back; takes that, or the whole loan, out again.
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { loanEndSchema, type Loan } from '../../../shared/features/equipment/schema.ts';
import { loanStateText } from '../../../shared/text/equipment.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField } from '../../ui/numberFields.tsx';
import { LoanDueDialog } from './LoanDueDialog.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';

type Draft = z.input<typeof loanEndSchema>;

interface Props {
  readonly loan: Loan;
  readonly today: WorkDate;
  readonly onClose: () => void;
}

const { inUse: _, ...endTexts } = loanStateText;

export function EndLoanDialog({ loan, today, onClose }: Props) {
  const end = useCommand('equipment.endLoan', '已登记');
  const isEnded = loan.state !== 'inUse';
  const [isChangingDue, setChangingDue] = useState(false);
  if (isChangingDue) return <LoanDueDialog loan={loan} onClose={onClose} />;
  return (
    <FormDialog
      title={`${loan.equipmentNo} ${loan.name} · ${loan.workerNo} ${loan.workerName}`}
      schema={loanEndSchema}
      initial={{
        ...{ id: loan.id, toDate: loan.toDate ?? today, damages: loan.damages },
        state: loan.state === 'inUse' ? 'back' : loan.state,
      }}
      onSubmit={end}
      onClose={onClose}
      saveText="登记归还"
      footer={
        <span style={{ display: 'flex', gap: 8 }}>
          <TakeOut loan={loan} onClose={onClose} />
          {!isEnded && <Button onClick={() => setChangingDue(true)}>改应还日期</Button>}
        </span>
      }
    >
      <Alert
        type={isEnded ? 'warning' : 'info'}
        style={{ marginBottom: 12 }}
        title={
          isEnded
            ? '这笔借用已经登记过归还，要改请先撤销归还。'
            : `${loan.fromDate} 借出，应还日期 ${loan.dueDate ?? '没有约定'}，押金 ${yuanText(loan.deposit)} 元。赔偿先抵押金，剩下的在归还日期那个月的工资里扣。`
        }
      />
      <Field<Draft> name="state" label="怎么回来的">
        <SelectField options={optionsOf(endTexts)} disabled={isEnded} />
      </Field>
      <Field<Draft> name="toDate" label="归还日期">
        <DateField allowClear={false} disabled={isEnded} />
      </Field>
      <Field<Draft> name="damages" label="赔偿">
        <MoneyField disabled={isEnded} />
      </Field>
    </FormDialog>
  );
}

function TakeOut({ loan, onClose }: Omit<Props, 'today'>) {
  const reopen = useCommand('equipment.reopenLoan', '已撤销归还');
  const remove = useCommand('equipment.removeLoan', '已删除');
  const text = `${loan.workerName}借的设备 ${loan.equipmentNo} ${loan.name}`;
  if (loan.state !== 'inUse')
    return (
      <ConfirmButton
        question={`撤销归还：${text}？`}
        verb="撤销归还"
        run={async () => {
          await reopen({ id: loan.id });
          onClose();
        }}
      >
        撤销归还
      </ConfirmButton>
    );
  return (
    <ConfirmButton
      danger
      question={`删除借用：${text}？`}
      verb="删除"
      run={async () => {
        await remove({ id: loan.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
