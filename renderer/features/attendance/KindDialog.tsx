// Adds, changes, retires or removes an absence kind.
import { Checkbox, Input } from 'antd';
import {
  absenceKindDraftSchema,
  type AbsenceKind,
  type AbsenceKindDraft,
} from '../../../shared/features/attendance/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

interface Props {
  /** Undefined = a new one. */
  readonly kind: AbsenceKind | undefined;
  readonly onClose: () => void;
}

export function KindDialog({ kind, onClose }: Props) {
  const add = useCommand('attendance.addKind', '已新增');
  const change = useCommand('attendance.changeKind', '已保存');
  const remove = useCommand('attendance.removeKind', '已删除');
  return (
    <FormDialog
      title={kind === undefined ? '新增缺勤类别' : `缺勤类别 ${kind.name}`}
      schema={absenceKindDraftSchema}
      initial={{
        name: kind?.name ?? '',
        mark: kind?.mark ?? '',
        paid: kind?.paid ?? false,
        active: kind?.active ?? true,
      }}
      onSubmit={(draft) => (kind === undefined ? add(draft) : change({ id: kind.id, ...draft }))}
      onClose={onClose}
      footer={
        kind !== undefined && (
          <ConfirmButton
            danger
            question={`删除缺勤类别 ${kind.name}？`}
            verb="删除"
            run={async () => {
              await remove({ id: kind.id });
              onClose();
            }}
          >
            删除
          </ConfirmButton>
        )
      }
    >
      <Field<AbsenceKindDraft> name="name" label="名称">
        <Input />
      </Field>
      <Field<AbsenceKindDraft> name="mark" label="记号" hint="一个字，考勤表里就填它，例如 事。">
        <Input />
      </Field>
      <Field<AbsenceKindDraft> name="paid" label="" valuePropName="checked" hint="带薪缺勤的工时算作出勤。">
        <Checkbox>带薪</Checkbox>
      </Field>
      {kind !== undefined && (
        <Field<AbsenceKindDraft> name="active" label="" valuePropName="checked" hint="停用后不能再填，以前填的不变。">
          <Checkbox>使用中</Checkbox>
        </Field>
      )}
    </FormDialog>
  );
}
