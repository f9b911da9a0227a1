// The table for service fees: each receipt by itself.
import { Input } from 'antd';
import type { z } from 'zod';
import type { TaxTable } from '../../../shared/features/settings/dated.ts';
import { serviceTaxTableSchema } from '../../../shared/features/settings/schema.ts';
import { textSchema, workDateSchema } from '../../../shared/values/schema.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField, PercentField } from '../../ui/numberFields.tsx';
import { BracketsField } from './BracketsField.tsx';
import type { TaxFormProps } from './taxForm.ts';

const formSchema = serviceTaxTableSchema.extend({ fromDate: workDateSchema, source: textSchema(200) });
type Values = z.output<typeof formSchema>;

export function ServiceTaxForm({ table, isNew, title, onSave, onClose, footer }: TaxFormProps<'service'>) {
  const { fromDate, source, content } = table;
  return (
    <FormDialog
      title={title}
      schema={formSchema}
      initial={isNew ? { ...content, source: '' } : { ...content, fromDate, source }}
      onSubmit={(values) => {
        const { fromDate: from, source: note, ...figures } = formSchema.parse(values);
        const saved: TaxTable = { taxItem: 'service', fromDate: from, source: note, content: figures };
        return onSave(saved);
      }}
      onClose={onClose}
      footer={footer}
      wide
    >
      <Field<Values> name="fromDate" label="起始日期">
        <DateField disabled={!isNew} />
      </Field>
      <Field<Values> name="threshold" label="起征点" hint="每次收入不超过它就不扣。">
        <MoneyField />
      </Field>
      <Field<Values> name="fixedAllowance" label="定额减除">
        <MoneyField />
      </Field>
      <Field<Values> name="fixedUpTo" label="定额减除用到" hint="收入超过它改按比例减除。">
        <MoneyField />
      </Field>
      <Field<Values> name="allowanceShare" label="按比例减除">
        <PercentField />
      </Field>
      <span />
      <Field<Values> name="brackets" label="减除以后的级距" wide>
        <BracketsField />
      </Field>
      <Field<Values> name="source" label="依据" wide>
        <Input />
      </Field>
    </FormDialog>
  );
}
