// Changes the settings of the book.
import { Checkbox, Input, Radio } from 'antd';
import { settingsSchema, type Settings } from '../../../shared/features/settings/schema.ts';
import { roundingText } from '../../../shared/text/settings.ts';
import { useCommand } from '../../app/useCommand.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField } from '../../ui/numberFields.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';

interface Props {
  readonly settings: Settings;
  readonly onClose: () => void;
}

export function BookDialog({ settings, onClose }: Props) {
  const change = useCommand('settings.change', '已保存');
  return (
    <FormDialog title="账套设置" schema={settingsSchema} initial={settings} onSubmit={change} onClose={onClose}>
      <Field<Settings> name="name" label="名称">
        <Input />
      </Field>
      <Field<Settings> name="district" label="区县" hint="要与“最低工资”里的区县写法一样，例如 奉节县。">
        <Input />
      </Field>
      <Field<Settings> name="workweek" label="每周工作几天">
        <Radio.Group
          options={[
            { value: 5, label: '五天（周六、周日休息）' },
            { value: 6, label: '六天（周日休息）' },
          ]}
        />
      </Field>
      <Field<Settings> name="rounding" label="实发取整">
        <SelectField options={optionsOf(roundingText)} />
      </Field>
      <Field<Settings> name="carryRounding" label="零头" valuePropName="checked">
        <Checkbox>取整剩下的零头结转到下月</Checkbox>
      </Field>
      <Field<Settings>
        name="takeHomeFloor"
        label="最低到手（每月）"
        hint="扣回预支时，至少给工人留下这么多；不留填 0。"
      >
        <MoneyField />
      </Field>
    </FormDialog>
  );
}
