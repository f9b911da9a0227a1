// Closes the month: after a question when the check list is clean, else with a reason.
import { Button, Input } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { verdictOf } from '../../../shared/features/closing/rules.ts';
import { reasonSchema, type CheckList, type Finding } from '../../../shared/features/closing/schema.ts';
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

export function CloseButton({ list: { month, findings } }: { readonly list: CheckList }) {
  const close = useCommand('closing.close', '已结账');
  const [isOpen, setOpen] = useState(false);
  const { mustFix, blocking } = verdictOf(findings);
  if (mustFix.length > 0)
    return (
      <Button type="primary" disabled title={mustFix.map(({ sentence }) => sentence).join('；')}>
        结账
      </Button>
    );
  if (blocking.length === 0)
    return (
      <ConfirmButton
        type="primary"
        question={`给${monthText(month)}结账？`}
        explanation="检查都通过了。结账以后这个月的账不能再改，要改须由老板反结账。"
        verb="结账"
        run={() => close({ month })}
      >
        结账
      </ConfirmButton>
    );
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        结账
      </Button>
      {isOpen && <ReasonDialog month={month} blocking={blocking} onClose={() => setOpen(false)} />}
    </>
  );
}

const reasoned = z.strictObject({ reason: reasonSchema });

interface Props {
  readonly month: PayMonth;
  readonly blocking: readonly Finding[];
  readonly onClose: () => void;
}

function ReasonDialog({ month, blocking, onClose }: Props) {
  const close = useCommand('closing.close', '已结账');
  return (
    <FormDialog
      title={`${monthText(month)}还有没处理的事，要写明原因才能结账`}
      schema={reasoned}
      initial={{ reason: '' }}
      saveText="结账"
      onSubmit={({ reason }) => close({ month, reason })}
      onClose={onClose}
    >
      <ul className="closing-rows">
        {blocking.map(({ code, sentence }) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
      <Field<{ reason: string }> name="reason" label="原因" hint="和上面这些情况一起存进结账记录。">
        <Input />
      </Field>
    </FormDialog>
  );
}
