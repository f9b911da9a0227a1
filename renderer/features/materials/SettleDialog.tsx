// Settles a dispatch: shows what will be closed, written off and charged before it is done.
import { Alert, Form, Input } from 'antd';
import type { z } from 'zod';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { settlementDraftSchema, type DispatchId } from '../../../shared/features/materials/documents.ts';
import type { DispatchRow } from '../../../shared/features/materials/views.ts';
import { overLossText } from '../../../shared/text/materials.ts';
import { isWorkDate, type WorkDate } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { quantityText } from '../../../shared/values/quantity.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';

type Draft = z.input<typeof settlementDraftSchema>;

interface Props {
  readonly row: DispatchRow;
  readonly today: WorkDate;
  readonly onClose: () => void;
  readonly onSaved?: () => void;
}

export function SettleDialog({ row, today, onClose, onSaved }: Props) {
  const settle = useCommand('materials.settle', '已结清');
  return (
    <FormDialog
      title={`结清发料单 ${row.dispatchNo} · ${row.workerNo} ${row.workerName}`}
      schema={settlementDraftSchema}
      initial={{ dispatchId: row.id, date: today, overLoss: 'charge', reason: '' }}
      onSubmit={async (values) => {
        await settle(values);
        onSaved?.();
      }}
      onClose={onClose}
      saveText="结清"
    >
      <Field<Draft> name="date" label="结清日期" hint="赔偿算在这一天所在的月份。">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="overLoss" label="超损处理">
        <SelectField options={optionsOf(overLossText)} />
      </Field>
      <Preview dispatchId={row.id} />
      <Field<Draft> name="reason" label="原因" hint="有货没交齐，或超过允许损耗时，一定要写。">
        <Input />
      </Field>
    </FormDialog>
  );
}

function Preview({ dispatchId }: { readonly dispatchId: DispatchId }) {
  const date: unknown = Form.useWatch('date');
  const decision: unknown = Form.useWatch('overLoss');
  const isReady = typeof date === 'string' && isWorkDate(date);
  const { data } = useQuery(
    'materials.previewSettlement',
    { dispatchId, date: isReady ? date : '2000-01-01', overLoss: decision === 'waive' ? 'waive' : 'charge' },
    { enabled: isReady },
  );
  if (data === undefined) return null;
  return (
    <Alert
      type="info"
      style={{ marginBottom: 16 }}
      title={
        <>
          {data.short > 0 && <div>还差 {quantityText(data.short)} 未交，结清后不再催收。</div>}
          {data.materials.map((material) => (
            <div key={material.materialId}>{sentenceOf(material)}</div>
          ))}
          {data.short === 0 && data.materials.length === 0 && '货已交齐，没有物料要核。'}
        </>
      }
    />
  );
}

function sentenceOf(loss: OutputOf<'materials.previewSettlement'>['materials'][number]): string {
  const { name, unit, quantity, allowed, overLoss, saved, charged } = loss;
  if (saved > 0) return `${name}：用得比发的多 ${quantityText(saved)} ${unit}，记为节约。`;
  const start = `${name}：损耗 ${quantityText(quantity)} ${unit}，允许 ${quantityText(allowed)} ${unit}`;
  if (overLoss === 0) return `${start}，没有超。`;
  return `${start}，超 ${quantityText(overLoss)} ${unit}，赔偿 ${yuanText(charged)} 元。`;
}
