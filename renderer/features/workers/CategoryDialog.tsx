// Adds, renames, retires or removes a category.
import { Checkbox, Input } from 'antd';
import { categorySchema, type Category } from '../../../shared/features/workers/dated.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

interface Props {
  /** Undefined = a new one. */
  readonly category: Category | undefined;
  readonly onClose: () => void;
}

const draftSchema = categorySchema.omit({ id: true });

export function CategoryDialog({ category, onClose }: Props) {
  const add = useCommand('workers.addCategory', '已新增');
  const change = useCommand('workers.changeCategory', '已保存');
  const remove = useCommand('workers.removeCategory', '已删除');
  return (
    <FormDialog
      title={category === undefined ? '新增人员类别' : `人员类别 ${category.name}`}
      schema={draftSchema}
      initial={{ name: category?.name ?? '', active: category?.active ?? true }}
      onSubmit={({ name, active }) =>
        category === undefined ? add({ name }) : change({ id: category.id, name, active })
      }
      onClose={onClose}
      footer={
        category !== undefined && (
          <ConfirmButton
            danger
            question={`删除人员类别 ${category.name}？`}
            verb="删除"
            run={async () => {
              await remove({ id: category.id });
              onClose();
            }}
          >
            删除
          </ConfirmButton>
        )
      }
    >
      <Field<Category> name="name" label="名称">
        <Input />
      </Field>
      {category !== undefined && (
        <Field<Category> name="active" label="" valuePropName="checked" hint="停用后不再供选择，以前登记的不变。">
          <Checkbox>使用中</Checkbox>
        </Field>
      )}
    </FormDialog>
  );
}
