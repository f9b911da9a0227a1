// 节约: explains what was used beyond what was held, material by material.
import { Input } from 'antd';
import type { z } from 'zod';
import { documentDraftSchema } from '../../../shared/features/materials/storeDocuments.ts';
import type { Counter } from '../../../shared/features/materials/storeViews.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { Slip } from './slipRef.ts';
import { MaterialQuantitiesField } from './MaterialQuantitiesField.tsx';

type Draft = Extract<z.input<typeof documentDraftSchema>, { kind: 'saving' }>;

interface Props {
  readonly counter: Counter;
  readonly today: WorkDate;
  readonly onClose: () => void;
  readonly onSaved: (slip: Slip) => void;
}

export function SavingDialog({ counter, today, onClose, onSaved }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const add = useCommand('materials.addDocument', '已记节约');
  if (numbers === undefined) return null;
  const missing = counter.held.filter(({ held }) => held < 0);
  return (
    <FormDialog
      title={`记节约 · ${counter.workerNo} ${counter.name}`}
      schema={documentDraftSchema}
      initial={{
        ...{ kind: 'saving', documentNo: numbers.documents.saving, date: today, reason: '' },
        workerId: counter.workerId,
        lines: missing.map(({ materialId, held }) => ({ materialId, quantity: 0 - held, dispatchId: null })),
      }}
      onSubmit={async (values) => {
        const { id } = await add(values);
        onSaved({ kind: 'document', id });
      }}
      onClose={onClose}
      wide
    >
      <Field<Draft> name="reason" label="原因" hint="如果是漏开了发料单，请不要记节约，补开那张发料单。" wide>
        <Input />
      </Field>
      <Field<Draft> name="lines" label="省下的料" wide>
        <MaterialQuantitiesField offered={missing.map(({ held: _, ...material }) => material)} word="节约" />
      </Field>
      <Field<Draft> name="documentNo" label="单号">
        <Input />
      </Field>
      <Field<Draft> name="date" label="日期">
        <DateField allowClear={false} />
      </Field>
    </FormDialog>
  );
}
