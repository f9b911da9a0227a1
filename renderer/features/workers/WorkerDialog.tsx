// Adds or changes a worker; what the ID number says is shown while it is typed.
import { App, Input } from 'antd';
import { nextWorkerNo } from '../../../shared/features/workers/rules.ts';
import {
  workerDraftSchema,
  type Worker,
  type WorkerDraft,
  type WorkerId,
} from '../../../shared/features/workers/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { BankAccountRemark, IdNumberRemark } from './numberRemarks.tsx';

interface Props {
  /** Undefined = a new one. */
  readonly worker: Worker | undefined;
  readonly onSaved?: (id: WorkerId) => void;
  readonly onClose: () => void;
}

const blank = {
  name: '',
  idNumber: '',
  idUnverified: false,
  phone: '',
  registeredAddress: '',
  livingAddress: '',
  bankName: '',
  bankAccount: '',
  note: '',
};

export function WorkerDialog({ worker, onSaved, onClose }: Props) {
  const { notification } = App.useApp();
  const { data: all } = useQuery('workers.pick', {});
  const add = useCommand('workers.add', '已新增');
  const change = useCommand('workers.change', '已保存');
  if (all === undefined) return null;
  const { id, ...draft } = worker ?? {
    ...blank,
    workerNo: nextWorkerNo(all.map((one) => one.workerNo)),
    id: undefined,
  };

  async function save(values: WorkerDraft): Promise<void> {
    const saved = await (id === undefined ? add(values) : change({ ...values, id }));
    for (const description of saved.warnings)
      notification.warning({ title: '已保存，请核对', description, duration: 10 });
    onSaved?.(saved.id);
  }

  return (
    <FormDialog
      title={worker === undefined ? '新增工人' : `修改工人 ${worker.workerNo} ${worker.name}`}
      schema={workerDraftSchema}
      initial={draft}
      onSubmit={save}
      onClose={onClose}
      wide
    >
      <Field<WorkerDraft> name="workerNo" label="工号">
        <Input />
      </Field>
      <Field<WorkerDraft> name="name" label="姓名">
        <Input />
      </Field>
      <Field<WorkerDraft> name="idNumber" label="身份证号码">
        <Input autoComplete="off" />
      </Field>
      <IdNumberRemark self={id ?? null} />
      <Field<WorkerDraft> name="registeredAddress" label="户籍地址" wide>
        <Input />
      </Field>
      <Field<WorkerDraft> name="livingAddress" label="现住地址" wide>
        <Input />
      </Field>
      <Field<WorkerDraft> name="phone" label="联系电话">
        <Input autoComplete="off" />
      </Field>
      <Field<WorkerDraft> name="bankName" label="开户行">
        <Input />
      </Field>
      <div>
        <Field<WorkerDraft> name="bankAccount" label="银行卡号">
          <Input autoComplete="off" />
        </Field>
        <BankAccountRemark />
      </div>
      <Field<WorkerDraft> name="note" label="备注">
        <Input />
      </Field>
    </FormDialog>
  );
}
