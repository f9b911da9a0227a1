// 期中结算: over which days of the month; leads to a preview, which is locked there like a month.
import { Button, Form, Space } from 'antd';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { partSchema, periodSchema } from '../../../shared/features/payroll/schema.ts';
import { lastDay, monthOf, monthText, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import { useMonth } from '../../app/useMonth.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { firstHalfOf, weekOf, type Days } from './partsOf.ts';
import { pathOf } from './periodPath.ts';

export function InterimDialog({ month, onClose }: { readonly month: PayMonth; readonly onClose: () => void }) {
  const [, go] = useLocation();
  const { today } = useMonth();
  const schema = useMemo(() => daysSchema(month), [month]);
  return (
    <FormDialog
      title={`${monthText(month)}期中结算`}
      schema={schema}
      initial={firstHalfOf(month)}
      saveText="预览"
      onSubmit={(part) => {
        go(pathOf(periodSchema.parse({ month, part })));
        return Promise.resolve();
      }}
      onClose={onClose}
    >
      <p className="quiet">
        先付这几天的计件工资，个人所得税照扣；计时工资、补差、工资项目和预支等扣款留到月末结算。先预览，看过再封存。
      </p>
      <Presets month={month} today={today ?? lastDay(month)} />
      <Field<Days> name="fromDate" label="从哪天起">
        <DateField />
      </Field>
      <Field<Days> name="toDate" label="到哪天止">
        <DateField />
      </Field>
    </FormDialog>
  );
}

function Presets({ month, today }: { readonly month: PayMonth; readonly today: WorkDate }) {
  const form = Form.useFormInstance<Days>();
  const preset = (text: string, days: Days) => (
    <Button
      onClick={() => {
        form.setFieldsValue(days);
      }}
    >
      {text}
    </Button>
  );
  return (
    <Space style={{ marginBottom: 12 }}>
      {preset('上半月', firstHalfOf(month))}
      {preset('本周', weekOf(month, today))}
      <span className="quiet">或者在下面自定。</span>
    </Space>
  );
}

function daysSchema(month: PayMonth) {
  return partSchema
    .refine(({ fromDate, toDate }) => monthOf(fromDate) === month && monthOf(toDate) === month, {
      error: `日期应在${monthText(month)}之内`,
    })
    .refine(({ fromDate, toDate }) => fromDate <= toDate, { error: '起始日期不能晚于终止日期' });
}
