// Takes payments back with a day and a reason: the money did not arrive, or the entry was wrong.
import { Input } from 'antd';
import type { z } from 'zod';
import { undoSchema } from '../../../shared/features/payments/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

type Undo = z.input<typeof undoSchema>;

interface Props {
  readonly title: string;
  /** What it means. */
  readonly explanation: string;
  readonly saveText: string;
  readonly reasonHint: string;
  readonly today: WorkDate;
  readonly onSubmit: (undo: Undo) => Promise<unknown>;
  readonly onClose: () => void;
}

export function UndoDialog({ title, explanation, saveText, reasonHint, today, onSubmit, onClose }: Props) {
  return (
    <FormDialog
      title={title}
      schema={undoSchema}
      initial={{ date: today, reason: '' }}
      saveText={saveText}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <p>{explanation}</p>
      <Field<Undo> name="date" label="日期">
        <DateField allowClear={false} />
      </Field>
      <Field<Undo> name="reason" label="原因" hint={reasonHint}>
        <Input autoComplete="off" />
      </Field>
    </FormDialog>
  );
}
