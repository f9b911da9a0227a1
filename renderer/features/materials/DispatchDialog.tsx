// Writes a 发料单: to whom, what goods are asked back, and the material given along.
import { Input } from 'antd';
import { useRef } from 'react';
import type { z } from 'zod';
import { dispatchDraftSchema, type DispatchId } from '../../../shared/features/materials/documents.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { call } from '../../client.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PersonPicker } from '../../ui/SelectField.tsx';
import './materials.css';
import { DispatchLinesField } from './DispatchLinesField.tsx';
import { DispatchMaterialsField } from './DispatchMaterialsField.tsx';
import { StoreField } from './StoreField.tsx';

type Draft = z.input<typeof dispatchDraftSchema>;

interface Props {
  /** Known already, as at the counter: then the goods come first. */
  readonly worker?: { readonly id: number; readonly text: string };
  readonly today: WorkDate;
  readonly onClose: () => void;
  readonly onSaved?: (id: DispatchId) => void;
}

export function DispatchDialog({ worker, today, onClose, onSaved }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const { data: persons } = useQuery('workers.pick', {});
  const add = useCommand('materials.addDispatch', '已开发料单');
  const isUntouched = useRef(true);
  if (numbers === undefined || persons === undefined) return null;
  const save = async (values: Draft): Promise<void> => {
    // Enter may come before the proposal is on screen: what the BOM says goes along all the same.
    const materials = isUntouched.current ? await proposed(values.lines) : values.materials;
    const id = await add({ ...values, materials });
    onSaved?.(id);
  };
  const head = (
    <>
      <Field<Draft> name="dispatchNo" label="单号">
        <Input />
      </Field>
      <Field<Draft> name="date" label="发料日期">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="dueDate" label="应交日期">
        <DateField />
      </Field>
    </>
  );
  return (
    <FormDialog
      title={worker === undefined ? '开发料单' : `发料 · ${worker.text}`}
      schema={dispatchDraftSchema}
      initial={{
        ...{ dispatchNo: numbers.dispatchNo, date: today, dueDate: null, siteId: null, lines: [], materials: [] },
        ...(worker === undefined ? {} : { workerId: worker.id }),
      }}
      onSubmit={save}
      onClose={onClose}
      wide
    >
      {worker === undefined && (
        <Field<Draft> name="workerId" label="工人">
          <PersonPicker persons={persons} autoFocus />
        </Field>
      )}
      {worker === undefined && head}
      <Field<Draft> name="lines" label="要交的货" hint="约定单价不填，就按收货那天的工价。" wide>
        <DispatchLinesField />
      </Field>
      <Field<Draft> name="materials" label="发出的物料" wide>
        <DispatchMaterialsField
          onTouched={() => {
            isUntouched.current = false;
          }}
        />
      </Field>
      {worker !== undefined && head}
      <Field<Draft> name="siteId" label="从哪个库发">
        <StoreField />
      </Field>
    </FormDialog>
  );
}

async function proposed(lines: Draft['lines']): Promise<Draft['materials']> {
  const materials = await call('materials.propose', {
    lines: lines.map(({ operationId, asked }) => ({ operationId, asked })),
  });
  return materials.map(({ materialId, quantity }) => ({ materialId, quantity }));
}
