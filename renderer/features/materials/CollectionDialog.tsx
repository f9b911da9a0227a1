// Writes a 收货单: what came back on one dispatch.
import { Form, Input } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { collectionDraftSchema, type DispatchId } from '../../../shared/features/materials/documents.ts';
import type { DispatchRow } from '../../../shared/features/materials/views.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { CollectionLinesField } from './CollectionLinesField.tsx';
import './materials.css';

type Draft = z.input<typeof collectionDraftSchema>;

interface Props {
  /** Chosen in the dialog when it is not given. */
  readonly dispatchId?: DispatchId;
  readonly today: WorkDate;
  readonly onClose: () => void;
}

export function CollectionDialog({ dispatchId, today, onClose }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const { data: open } = useQuery('materials.listDispatches', { month: null });
  const add = useCommand('materials.addCollection', '已收货');
  const [chosen, setChosen] = useState<number | null>(dispatchId ?? null);
  const dispatch = open?.find(({ id }) => id === chosen);
  if (numbers === undefined || open === undefined) return null;
  return (
    <FormDialog
      title="开收货单"
      schema={collectionDraftSchema}
      initial={{
        ...{ collectionNo: numbers.collectionNo, date: today, overReason: '', lines: [] },
        ...(dispatch === undefined ? {} : { workerId: dispatch.workerId }),
      }}
      onSubmit={(values) => add({ ...values, lines: values.lines.filter(isSomething) })}
      onClose={onClose}
      wide
    >
      <Form.Item label="发料单" className="form-wide">
        <SelectField<number>
          aria-label="发料单"
          placeholder="单号、工号、姓名或拼音"
          options={open.map((row) => ({ value: Number(row.id), label: textOf(row) }))}
          value={chosen}
          onChange={setChosen}
        />
      </Form.Item>
      <Field<Draft> name="collectionNo" label="收货单号">
        <Input />
      </Field>
      <Field<Draft> name="date" label="收货日期">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="lines" label="收到的货" hint="返工是退回去重做的，不算交货；料废按工序的设定计酬。" wide>
        <CollectionLinesField dispatchId={dispatch?.id} />
      </Field>
      <Field<Draft> name="overReason" label="多交原因" hint="收得比发的多时才要写。" wide>
        <Input />
      </Field>
    </FormDialog>
  );
}

function textOf({ dispatchNo, workerNo, workerName, goods }: DispatchRow): string {
  return `${dispatchNo} · ${workerNo} ${workerName} · ${goods}`;
}

function isSomething({ qualified, rework, defectWorker, defectMaterial }: Draft['lines'][number]): boolean {
  return qualified + rework + defectWorker + defectMaterial > 0;
}
