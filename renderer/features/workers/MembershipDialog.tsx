// Says that a worker belongs to a category from one day to another.
import type { Category, Membership, MembershipDraft } from '../../../shared/features/workers/dated.ts';
import { membershipDraftSchema } from '../../../shared/features/workers/dated.ts';
import type { Worker } from '../../../shared/features/workers/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

interface Props {
  /** Undefined = a new one. */
  readonly membership: Membership | undefined;
  readonly worker: Worker;
  readonly categories: readonly Category[];
  readonly onClose: () => void;
}

export function MembershipDialog({ membership, worker, categories, onClose }: Props) {
  const add = useCommand('workers.addMembership', '已新增');
  const change = useCommand('workers.changeMembership', '已保存');
  const remove = useCommand('workers.removeMembership', '已删除');
  const { id, ...draft } = membership ?? { id: undefined, workerId: worker.id, toDate: null };
  const offered = categories.filter((category) => category.active || category.id === membership?.categoryId);
  return (
    <FormDialog
      title={`${worker.workerNo} ${worker.name} 的人员类别`}
      schema={membershipDraftSchema}
      initial={draft}
      onSubmit={(values) => (id === undefined ? add(values) : change({ ...values, id }))}
      onClose={onClose}
      footer={
        id !== undefined && (
          <ConfirmButton
            danger
            question={`删除 ${worker.name} 的这条人员类别？`}
            explanation="登记错了才删除；不再属于这一类，请填终止日期。"
            verb="删除"
            run={async () => {
              await remove({ id });
              onClose();
            }}
          >
            删除
          </ConfirmButton>
        )
      }
    >
      <Field<MembershipDraft> name="categoryId" label="人员类别">
        <SelectField options={offered.map((category) => ({ value: category.id, label: category.name }))} />
      </Field>
      <Field<MembershipDraft> name="fromDate" label="起始日期">
        <DateField />
      </Field>
      <Field<MembershipDraft> name="toDate" label="终止日期" hint="最后一天；不填就是一直有效。">
        <DateField />
      </Field>
    </FormDialog>
  );
}
