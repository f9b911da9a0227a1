// The fields of an engagement; what the chosen kind means for the wage is said beside it.
import { Form, Input } from 'antd';
import type { EngagementDraft, KindRule } from '../../../shared/features/workers/dated.ts';
import { engagementKinds, type EngagementKind } from '../../../shared/features/workers/schema.ts';
import {
  damagesRuleText,
  engagementKindText,
  minimumWageRuleText,
  taxItemText,
  workModeText,
} from '../../../shared/text/workers.ts';
import { useQuery } from '../../app/useQuery.ts';
import './workers.css';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { MoneyField, PercentField } from '../../ui/numberFields.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';

export function EngagementFields({ task }: { readonly task: 'add' | 'change' | 'switch' }) {
  const { data: sites = [] } = useQuery('sites.list', {});
  return (
    <>
      <Field<EngagementDraft> name="kind" label="类型">
        <SelectField options={optionsOf(engagementKindText)} disabled={task === 'change'} />
      </Field>
      <KindMeaning />
      <Field<EngagementDraft> name="fromDate" label={task === 'switch' ? '从哪一天起转换' : '起始日期'}>
        <DateField />
      </Field>
      <Field<EngagementDraft> name="toDate" label="终止日期" hint="最后一天；不填就是没有约定。">
        <DateField />
      </Field>
      <Field<EngagementDraft> name="workMode" label="上班方式">
        <SelectField options={optionsOf(workModeText)} />
      </Field>
      <Field<EngagementDraft> name="siteId" label="场所" hint="居家的可以不选。">
        <SelectField
          allowClear
          options={sites.map(({ id, siteNo, name }) => ({ value: id, label: `${siteNo} ${name}` }))}
        />
      </Field>
      <Field<EngagementDraft> name="post" label="岗位">
        <Input />
      </Field>
      <Field<EngagementDraft> name="taxItem" label="计税项目" hint="不选就按类型的规则。">
        <SelectField allowClear options={optionsOf(taxItemText)} />
      </Field>
      <div className="form-wide form-thirds">
        <Field<EngagementDraft> name="hourlyRate" label="时薪" hint="三种最多填一种；都不填就只计件。">
          <MoneyField />
        </Field>
        <Field<EngagementDraft> name="dailyRate" label="日薪">
          <MoneyField />
        </Field>
        <Field<EngagementDraft> name="monthlyRate" label="月薪">
          <MoneyField />
        </Field>
      </div>
      <Field<EngagementDraft> name="socialInsurance" label="社保个人（每月）">
        <MoneyField />
      </Field>
      <Field<EngagementDraft> name="damagesCap" label="赔偿上限（居家承揽、劳务协议）" hint="不填就是没有约定上限。">
        <PercentField />
      </Field>
    </>
  );
}

function KindMeaning() {
  const kind: unknown = Form.useWatch('kind');
  const { data: home } = useQuery('home.get', {});
  const { data: rules = [] } = useQuery('workers.listKindRules', {});
  const known = engagementKinds.find((one) => one === kind);
  const rule = known && home && ruleOn(rules, known, home.today);
  if (!rule) return <span />;
  return (
    <div className="quiet" style={{ paddingTop: 22, lineHeight: 1.5 }}>
      最低工资{minimumWageRuleText[rule.minimumWage]}；{rule.overtime ? '安排加班按倍数计' : '不计加班倍数'}；赔偿
      {damagesRuleText[rule.damagesRule]}；计税{taxItemText[rule.taxItem]}。
    </div>
  );
}

function ruleOn(rules: readonly KindRule[], kind: EngagementKind, on: string): KindRule | undefined {
  return rules.findLast((rule) => rule.kind === kind && rule.fromDate <= on);
}
