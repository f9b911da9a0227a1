// Adds, changes or removes one material.
import { Input } from 'antd';
import { materialDraftSchema, type Material, type MaterialDraft } from '../../../shared/features/materials/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { RateField } from '../../ui/numberFields.tsx';

interface Props {
  /** Undefined = a new one. */
  readonly material: Material | undefined;
  readonly onClose: () => void;
}

const blank = { materialNo: '', name: '', unit: '', price: null };

export function MaterialDialog({ material, onClose }: Props) {
  const add = useCommand('materials.add', '已新增');
  const change = useCommand('materials.change', '已保存');
  const { id, ...draft } = material ?? { ...blank, id: undefined };
  return (
    <FormDialog
      title={material === undefined ? '新增物料' : `物料 ${material.materialNo} ${material.name}`}
      schema={materialDraftSchema}
      initial={draft}
      onSubmit={(values) => (id === undefined ? add(values) : change({ ...values, id }))}
      onClose={onClose}
      footer={material !== undefined && <RemoveMaterial material={material} onClose={onClose} />}
    >
      <Field<MaterialDraft> name="materialNo" label="编号">
        <Input />
      </Field>
      <Field<MaterialDraft> name="name" label="名称">
        <Input />
      </Field>
      <Field<MaterialDraft> name="unit" label="单位" hint="按最常用的单位，如 米、卷、粒、克。">
        <Input />
      </Field>
      <Field<MaterialDraft>
        name="price"
        label="超损单价"
        hint="超过允许损耗的部分，每单位赔多少；不填就不能按赔偿结清。改价只影响以后开的发料单。"
      >
        <RateField />
      </Field>
    </FormDialog>
  );
}

function RemoveMaterial({ material, onClose }: { readonly material: Material; readonly onClose: () => void }) {
  const remove = useCommand('materials.remove', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除物料 ${material.materialNo} ${material.name}？`}
      verb="删除"
      run={async () => {
        await remove({ id: material.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
