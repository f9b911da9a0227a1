// 尾单结清: the goods of a line that nobody waits for any more; all that is still out, unless less is typed.
import { Input } from 'antd';
import type { z } from 'zod';
import { documentDraftSchema } from '../../../shared/features/materials/storeDocuments.ts';
import type { Counter } from '../../../shared/features/materials/storeViews.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { quantityText, type Milli } from '../../../shared/values/quantity.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { QuantityField } from '../../ui/numberFields.tsx';
import type { Slip } from './slipRef.ts';

type Draft = Extract<z.input<typeof documentDraftSchema>, { kind: 'shortClose' }>;

interface Props {
  readonly counter: Counter;
  readonly dispatchId: number | undefined;
  readonly today: WorkDate;
  readonly onClose: () => void;
  readonly onSaved: (slip: Slip) => void;
}

export function ShortCloseDialog({ counter, dispatchId, today, onClose, onSaved }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const add = useCommand('materials.addDocument', '已结清尾单');
  if (numbers === undefined) return null;
  const owed = counter.owed.filter((line) => line.dispatchId === dispatchId && line.stillOut + line.reworkOpen > 0);
  return (
    <FormDialog
      title={`尾单结清 · ${owed[0]?.dispatchNo ?? ''} · ${counter.workerNo} ${counter.name}`}
      schema={documentDraftSchema}
      initial={{
        ...{ kind: 'shortClose', documentNo: numbers.documents.shortClose, date: today, reason: '' },
        workerId: counter.workerId,
        lines: owed.map(({ lineId, stillOut, reworkOpen }) => ({
          dispatchLineId: lineId,
          quantity: stillOut + reworkOpen,
        })),
      }}
      onSubmit={async (values) => {
        if (values.kind !== 'shortClose') return;
        const { id } = await add(values);
        onSaved({ kind: 'document', id });
      }}
      onClose={onClose}
      wide
    >
      <Field<Draft> name="reason" label="原因" wide>
        <Input />
      </Field>
      <Field<Draft> name="lines" label="不再等的货" hint="结清后不再催收，料还要退回或结清。" wide>
        <ClosedLinesField owed={owed} />
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

interface FieldProps {
  /** Given by the form. */
  readonly value?: Draft['lines'];
  readonly onChange?: (lines: Draft['lines']) => void;
  readonly owed: Counter['owed'];
}

function ClosedLinesField({ value = [], onChange, owed }: FieldProps) {
  if (owed.length === 0) return <span className="quiet">这张发料单的货已经交齐，没有尾单。</span>;
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {owed.map(({ lineId, operation, decimals, unit, stillOut, reworkOpen }) => (
        <div key={lineId} className="quantity-row">
          <span>
            {operation}
            <span className="quiet"> 未交 {quantityText((stillOut + reworkOpen) as Milli)}</span>
          </span>
          <QuantityField
            aria-label={`${operation} 不再等`}
            decimals={decimals}
            unit={unit}
            value={(value.find((line) => line.dispatchLineId === lineId)?.quantity ?? null) as Milli | null}
            onChange={(quantity) => {
              const others = value.filter((line) => line.dispatchLineId !== lineId);
              onChange?.(
                quantity === null || quantity === 0 ? others : [...others, { dispatchLineId: lineId, quantity }],
              );
            }}
          />
        </div>
      ))}
    </div>
  );
}
