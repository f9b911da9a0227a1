// 收货 at the counter: all lines she still owes, over all her dispatches, in one document.
import { Input } from 'antd';
import type { z } from 'zod';
import { collectionDraftSchema, type CollectionId } from '../../../shared/features/materials/documents.ts';
import type { Counter } from '../../../shared/features/materials/storeViews.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { quantityText, type Milli } from '../../../shared/values/quantity.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { QuantityField } from '../../ui/numberFields.tsx';

type Draft = z.input<typeof collectionDraftSchema>;
type Line = Draft['lines'][number];

interface Props {
  readonly counter: Counter;
  /** Its lines come first. */
  readonly dispatchId: number | undefined;
  readonly today: WorkDate;
  readonly onClose: () => void;
  readonly onSaved: (id: CollectionId) => void;
}

const quantities = [
  ['qualified', '合格'],
  ['rework', '返工'],
  ['defectWorker', '工废'],
  ['defectMaterial', '料废'],
] as const;

export function TakeInDialog({ counter, dispatchId, today, onClose, onSaved }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const add = useCommand('materials.addCollection', '已收货');
  if (numbers === undefined) return null;
  const owed = [
    ...counter.owed.filter((line) => line.dispatchId === dispatchId),
    ...counter.owed.filter((line) => line.dispatchId !== dispatchId),
  ];
  return (
    <FormDialog
      title={`收货 · ${counter.workerNo} ${counter.name}`}
      schema={collectionDraftSchema}
      initial={{
        collectionNo: numbers.collectionNo,
        date: today,
        workerId: counter.workerId,
        overReason: '',
        lines: [],
      }}
      onSubmit={async (values) => {
        onSaved(await add({ ...values, lines: values.lines.filter(isSomething) }));
      }}
      onClose={onClose}
      wide
    >
      <Field<Draft> name="lines" label="收到的货" hint="返工是退回去重做的，不算交货。填好按回车保存。" wide>
        <OwedLinesField owed={owed} />
      </Field>
      <Field<Draft> name="overReason" label="多交原因" hint="收得比发的多时才要写。" wide>
        <Input />
      </Field>
      <Field<Draft> name="collectionNo" label="收货单号">
        <Input />
      </Field>
      <Field<Draft> name="date" label="收货日期">
        <DateField allowClear={false} />
      </Field>
    </FormDialog>
  );
}

function isSomething({ qualified, rework, defectWorker, defectMaterial }: Line): boolean {
  return qualified + rework + defectWorker + defectMaterial > 0;
}

interface FieldProps {
  /** Given by the form. */
  readonly value?: readonly Line[];
  readonly onChange?: (lines: readonly Line[]) => void;
  readonly owed: Counter['owed'];
}

function OwedLinesField({ value = [], onChange, owed }: FieldProps) {
  if (owed.length === 0) return <span className="quiet">她没有未结清的发料单。</span>;
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {owed.map(({ lineId, dispatchNo, operation, decimals, stillOut, reworkOpen }) => {
        const nothing: Line = { dispatchLineId: lineId, qualified: 0, rework: 0, defectWorker: 0, defectMaterial: 0 };
        const line = value.find((each) => each.dispatchLineId === lineId) ?? nothing;
        return (
          <div key={lineId} className="collection-row">
            <span>
              {dispatchNo} {operation}
              <span className="quiet"> 还在外 {quantityText(stillOut)}</span>
              {reworkOpen > 0 && <span className="quiet">，返工未交 {quantityText(reworkOpen)}</span>}
            </span>
            {quantities.map(([name, label]) => (
              <QuantityField
                key={name}
                aria-label={`${dispatchNo} ${operation} ${label}`}
                decimals={decimals}
                unit={label}
                value={line[name] === 0 ? null : (line[name] as Milli)}
                onChange={(quantity) => {
                  const others = value.filter((each) => each.dispatchLineId !== lineId);
                  onChange?.([...others, { ...line, [name]: quantity ?? 0 }]);
                }}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
