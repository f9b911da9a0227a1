// One printed agreement: the day it was signed, printing it again, taking it out.
import { Button } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { signatureSchema, type Agreement } from '../../../shared/features/cards/agreements.ts';
import { workDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useMonth } from '../../app/useMonth.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { AgreementPaper } from './AgreementPaper.tsx';

type Draft = z.input<typeof signatureSchema>;

export function SignDialog({ agreement, onClose }: { readonly agreement: Agreement; readonly onClose: () => void }) {
  const { id, name, workerNo, workerName, printedOn, signedOn, content } = agreement;
  const { today } = useMonth();
  const sign = useCommand('cards.signAgreement', '已保存');
  const remove = useCommand('cards.removeAgreement', '已删除');
  const [isPrinting, setPrinting] = useState(false);
  const title = `${name} ${workerNo} ${workerName}`;
  if (isPrinting) return <AgreementPaper title={title} content={content} onClose={() => setPrinting(false)} />;
  return (
    <FormDialog
      title={title}
      schema={signatureSchema}
      initial={{ id, signedOn: signedOn ?? today ?? workDate(printedOn) }}
      onSubmit={sign}
      onClose={onClose}
      footer={
        <span style={{ display: 'flex', gap: 8 }}>
          <Button onClick={() => setPrinting(true)}>看原文、再打印</Button>
          <ConfirmButton
            danger
            question={`删除 ${printedOn} 打印的${title}？`}
            verb="删除"
            run={async () => {
              await remove({ id });
              onClose();
            }}
          >
            删除
          </ConfirmButton>
        </span>
      }
    >
      <Field<Draft> name="signedOn" label="签字日期" hint={`${printedOn} 打印。清空日期就是撤销签字。`}>
        <DateField />
      </Field>
    </FormDialog>
  );
}
