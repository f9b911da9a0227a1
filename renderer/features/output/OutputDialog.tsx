// Changes or removes one entry; one that is frozen or came with a 收货单 is only shown.
import { Alert, Checkbox, Input } from 'antd';
import type { z } from 'zod';
import { outputDraftSchema, type OutputEntry } from '../../../shared/features/output/schema.ts';
import { arrangedText } from '../../../shared/text/output.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { QuantityField } from '../../ui/numberFields.tsx';
import { PersonPicker, SelectField } from '../../ui/SelectField.tsx';
import { operationOptions } from './operationOptions.ts';

type Draft = z.input<typeof outputDraftSchema>;

interface Props {
  readonly entry: OutputEntry;
  readonly onClose: () => void;
}

export function OutputDialog({ entry, onClose }: Props) {
  const { data: persons } = useQuery('workers.pick', { on: entry.workDate });
  const { data: operations } = useQuery('products.operations', {});
  const change = useCommand('output.change', '已保存');
  const sameUnit = operations?.filter(({ decimals }) => decimals === entry.decimals);
  const quantity = <QuantityField decimals={entry.decimals} unit={entry.unit} />;
  return (
    <FormDialog
      title={`产量 ${entry.workDate} ${entry.workerNo} ${entry.workerName}`}
      schema={outputDraftSchema}
      initial={draftOf(entry)}
      onSubmit={(draft) => change({ id: entry.id, draft: { ...draft, late: entry.late } })}
      onClose={onClose}
      wide
      footer={<RemoveEntry entry={entry} onClose={onClose} />}
    >
      <FixedNote entry={entry} />
      <Field<Draft> name="workDate" label="日期" hint="单价按这一天的工价；只改数量不会换单价。">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="workerId" label="工人">
        <PersonPicker persons={persons ?? []} />
      </Field>
      <Field<Draft> name="operationId" label="工序" wide>
        <SelectField options={operationOptions(sameUnit)} />
      </Field>
      <Field<Draft> name="qualified" label="合格">
        {quantity}
      </Field>
      <Field<Draft> name="rework" label="返工">
        {quantity}
      </Field>
      <Field<Draft> name="defectWorker" label="工废">
        {quantity}
      </Field>
      <Field<Draft> name="defectMaterial" label="料废">
        {quantity}
      </Field>
      <Field<Draft> name="arranged" label="加班" valuePropName="checked" hint={arrangedText[entry.dayKind]} wide>
        <Checkbox>安排加班</Checkbox>
      </Field>
      <Field<Draft> name="note" label="备注" wide>
        <Input />
      </Field>
    </FormDialog>
  );
}

function draftOf(entry: OutputEntry): Draft {
  const { workDate, workerId, operationId, qualified, rework, defectWorker, defectMaterial, arranged, note } = entry;
  return { workDate, workerId, operationId, qualified, rework, defectWorker, defectMaterial, arranged, note };
}

function FixedNote({ entry: { locked, collectionNo } }: { readonly entry: OutputEntry }) {
  if (!locked && collectionNo === null) return null;
  const sentence = locked
    ? '这条产量的工资已封存，这里只能看，不能改。'
    : `这条产量来自收货单 ${collectionNo ?? ''}，请到“发料收货”里改那张收货单。`;
  return <Alert className="form-wide" style={{ marginBottom: 12 }} type="warning" title={sentence} />;
}

function RemoveEntry({ entry, onClose }: Props) {
  const remove = useCommand('output.remove', '已删除');
  return (
    <ConfirmButton
      danger
      disabled={entry.locked || entry.collectionNo !== null}
      question={`删除 ${entry.workDate} ${entry.workerName} ${entry.productNo}-${entry.operationNo} 的产量？`}
      verb="删除"
      run={async () => {
        await remove({ id: entry.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
