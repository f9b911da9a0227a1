// Adds, changes or removes a dated rule of an engagement kind.
import { Checkbox, Input } from 'antd';
import { kindRuleSchema, type KindRule } from '../../../shared/features/workers/dated.ts';
import { damagesRuleText, engagementKindText, minimumWageRuleText, taxItemText } from '../../../shared/text/workers.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';

interface Props {
  /** Undefined = a new one. */
  readonly rule: KindRule | undefined;
  readonly onClose: () => void;
}

export function KindRuleDialog({ rule, onClose }: Props) {
  const add = useCommand('workers.addKindRule', '已新增');
  const change = useCommand('workers.changeKindRule', '已保存');
  const remove = useCommand('workers.removeKindRule', '已删除');
  const isOld = rule !== undefined;
  return (
    <FormDialog
      title={isOld ? `${engagementKindText[rule.kind]} ${rule.fromDate} 起的规则` : '新增用工关系规则'}
      schema={kindRuleSchema}
      initial={rule ?? { overtime: false, source: '' }}
      onSubmit={(values) => (isOld ? change(values) : add(values))}
      onClose={onClose}
      wide
      footer={
        isOld && (
          <ConfirmButton
            danger
            question={`删除${engagementKindText[rule.kind]} ${rule.fromDate} 起的规则？`}
            verb="删除"
            run={async () => {
              await remove({ kind: rule.kind, fromDate: rule.fromDate });
              onClose();
            }}
          >
            删除
          </ConfirmButton>
        )
      }
    >
      <Field<KindRule> name="kind" label="用工类型">
        <SelectField options={optionsOf(engagementKindText)} disabled={isOld} />
      </Field>
      <Field<KindRule> name="fromDate" label="起始日期">
        <DateField disabled={isOld} />
      </Field>
      <Field<KindRule> name="minimumWage" label="最低工资">
        <SelectField options={optionsOf(minimumWageRuleText)} />
      </Field>
      <Field<KindRule> name="damagesRule" label="赔偿扣款">
        <SelectField options={optionsOf(damagesRuleText)} />
      </Field>
      <Field<KindRule> name="taxItem" label="计税项目">
        <SelectField options={optionsOf(taxItemText)} />
      </Field>
      <Field<KindRule> name="overtime" label="加班" valuePropName="checked">
        <Checkbox>安排的加班按 1.5、2、3 倍计</Checkbox>
      </Field>
      <Field<KindRule> name="source" label="依据" wide>
        <Input />
      </Field>
    </FormDialog>
  );
}
