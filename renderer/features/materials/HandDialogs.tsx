// 退料, 补料 and 转交 at the counter: a quantity for each material she holds, then Enter.
import { Input } from 'antd';
import type { z } from 'zod';
import { materialReturnDraftSchema } from '../../../shared/features/materials/documents.ts';
import { documentDraftSchema, supplementCauses } from '../../../shared/features/materials/storeDocuments.ts';
import type { Counter } from '../../../shared/features/materials/storeViews.ts';
import { causeText } from '../../../shared/text/materials.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PersonPicker, SelectField } from '../../ui/SelectField.tsx';
import type { Slip } from './slipRef.ts';
import { MaterialQuantitiesField } from './MaterialQuantitiesField.tsx';
import { StoreField } from './StoreField.tsx';

interface Props {
  readonly counter: Counter;
  readonly today: WorkDate;
  readonly onClose: () => void;
  readonly onSaved: (slip: Slip) => void;
}

type ReturnDraft = z.input<typeof materialReturnDraftSchema>;
type Draft = z.input<typeof documentDraftSchema>;
type Supplement = Extract<Draft, { kind: 'supplement' }>;
type Transfer = Extract<Draft, { kind: 'transfer' }>;

export function GiveBackDialog({ counter, today, onClose, onSaved }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const add = useCommand('materials.addReturn', '已退料');
  if (numbers === undefined) return null;
  return (
    <FormDialog
      title={`退料 · ${counter.workerNo} ${counter.name}`}
      schema={materialReturnDraftSchema}
      initial={{ returnNo: numbers.returnNo, date: today, workerId: counter.workerId, siteId: null, lines: [] }}
      onSubmit={async (values) => {
        onSaved({ kind: 'return', id: await add(values) });
      }}
      onClose={onClose}
      wide
    >
      <Field<ReturnDraft> name="lines" label="退回的料" hint="从最早的、还有这种料的发料单退起。填好按回车保存。" wide>
        <MaterialQuantitiesField offered={counter.held.filter(({ held }) => held > 0)} word="退回" />
      </Field>
      <Field<ReturnDraft> name="returnNo" label="退料单号">
        <Input />
      </Field>
      <Field<ReturnDraft> name="date" label="退料日期">
        <DateField allowClear={false} />
      </Field>
      <Field<ReturnDraft> name="siteId" label="退到哪个库">
        <StoreField />
      </Field>
    </FormDialog>
  );
}

export function SupplementDialog({ counter, today, onClose, onSaved }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const add = useCommand('materials.addDocument', '已补料');
  if (numbers === undefined) return null;
  return (
    <FormDialog
      title={`补料 · ${counter.workerNo} ${counter.name}`}
      schema={documentDraftSchema}
      initial={{
        ...{ kind: 'supplement', documentNo: numbers.documents.supplement, date: today, reason: '', siteId: null },
        ...{ workerId: counter.workerId, cause: 'loss', lines: [] },
      }}
      onSubmit={async (values) => {
        if (values.kind !== 'supplement') return;
        const { id } = await add(values);
        onSaved({ kind: 'document', id });
      }}
      onClose={onClose}
      wide
    >
      <Field<Supplement> name="lines" label="补的料" hint="填好按回车保存。" wide>
        <MaterialQuantitiesField offered={counter.held} word="补发" />
      </Field>
      <Field<Supplement> name="cause" label="为什么补">
        <SelectField options={supplementCauses.map((cause) => ({ value: cause, label: causeText[cause] }))} />
      </Field>
      <Field<Supplement> name="reason" label="说明">
        <Input />
      </Field>
      <Field<Supplement> name="documentNo" label="补料单号">
        <Input />
      </Field>
      <Field<Supplement> name="date" label="补料日期">
        <DateField allowClear={false} />
      </Field>
      <Field<Supplement> name="siteId" label="从哪个库发">
        <StoreField />
      </Field>
    </FormDialog>
  );
}

export function TransferDialog({ counter, today, onClose, onSaved }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const { data: persons } = useQuery('workers.pick', {});
  const add = useCommand('materials.addDocument', '已转交');
  if (numbers === undefined || persons === undefined) return null;
  return (
    <FormDialog
      title={`转交 · ${counter.workerNo} ${counter.name}`}
      schema={documentDraftSchema}
      initial={{
        ...{ kind: 'transfer', documentNo: numbers.documents.transfer, date: today, reason: '' },
        ...{ workerId: counter.workerId, lines: [] },
      }}
      onSubmit={async (values) => {
        if (values.kind !== 'transfer') return;
        const { id } = await add(values);
        onSaved({ kind: 'document', id });
      }}
      onClose={onClose}
      wide
    >
      <Field<Transfer> name="toWorkerId" label="转给谁" hint="她要有未结清的发料单。">
        <PersonPicker persons={persons.filter(({ id }) => id !== counter.workerId)} />
      </Field>
      <Field<Transfer> name="reason" label="说明">
        <Input />
      </Field>
      <Field<Transfer> name="lines" label="转交的料" hint="只转料；要交的货要另外尾单结清，再给她开发料单。" wide>
        <MaterialQuantitiesField offered={counter.held.filter(({ held }) => held > 0)} word="转交" />
      </Field>
      <Field<Transfer> name="documentNo" label="转交单号">
        <Input />
      </Field>
      <Field<Transfer> name="date" label="转交日期">
        <DateField allowClear={false} />
      </Field>
    </FormDialog>
  );
}
