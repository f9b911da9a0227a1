// 冲销 of any document: from its date on the document counts no more; it stays in the book for all to see.
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { reversalDraftSchema, type ReversibleKind } from '../../../shared/features/materials/storeDocuments.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

type Draft = z.input<typeof reversalDraftSchema>;

interface Props {
  readonly kind: ReversibleKind;
  readonly id: number;
  /** "收货单 S2611-001" */
  readonly document: string;
  readonly small?: boolean;
  readonly onDone?: () => void;
}

export function ReverseButton({ small = false, ...of }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button {...(small ? { type: 'link', size: 'small' } : {})} onClick={() => setOpen(true)}>
        冲销
      </Button>
      {isOpen && <ReverseDialog {...of} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReverseDialog({
  kind,
  id,
  document,
  onDone,
  onClose,
}: Omit<Props, 'small'> & { readonly onClose: () => void }) {
  const { today } = useMonth();
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const reverse = useCommand('materials.reverse', '已冲销');
  if (numbers === undefined || today === undefined) return null;
  return (
    <FormDialog
      title={`冲销${document}`}
      schema={reversalDraftSchema}
      initial={{ reversalNo: numbers.reversalNo, date: today, kind, documentId: id, reason: '' }}
      onSubmit={async (values) => {
        await reverse(values);
        onDone?.();
      }}
      onClose={onClose}
      saveText="冲销"
    >
      <Field<Draft> name="reason" label="原因" hint="原来的单子留着，从冲销日期起不再计算。要改的，冲销后重新开一张。">
        <Input />
      </Field>
      <Field<Draft> name="date" label="冲销日期" hint="已经发过工资的收货，在这一天所在的月份扣回。">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="reversalNo" label="冲销单号">
        <Input />
      </Field>
    </FormDialog>
  );
}
