// Asks once what a new book must know: name, district, days of the week worked.
import { Input, Radio } from 'antd';
import { newBookSchema, type NewBook } from '../../../shared/features/home/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

interface Props {
  readonly onCreated: () => void;
  readonly onClose: () => void;
}

export function NewBookDialog({ onCreated, onClose }: Props) {
  const create = useCommand('home.create');
  return (
    <FormDialog
      title="新建账套"
      schema={newBookSchema}
      initial={{ name: '', district: '', workweek: 6 }}
      saveText="新建"
      onSubmit={async (settings) => {
        await create({ settings });
        onCreated();
      }}
      onClose={onClose}
    >
      <Field<NewBook> name="name" label="工坊名称" hint="印在工资表上，也用作账套文件的名字。">
        <Input placeholder="例如 丰禾服装厂" />
      </Field>
      <Field<NewBook> name="district" label="所在区县" hint="最低工资按区县取，例如 奉节县。">
        <Input />
      </Field>
      <Field<NewBook> name="workweek" label="每周工作几天" hint="节假日表没有写明的日子按这个算工作日和休息日。">
        <Radio.Group
          options={[
            { value: 5, label: '五天（周六、周日休息）' },
            { value: 6, label: '六天（周日休息）' },
          ]}
        />
      </Field>
    </FormDialog>
  );
}
