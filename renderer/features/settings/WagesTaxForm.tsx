// The table for wages: cumulative withholding by yearly brackets.
import { Input } from 'antd';
import type { z } from 'zod';
import type { TaxTable } from '../../../shared/features/settings/dated.ts';
import { wagesTaxTableSchema } from '../../../shared/features/settings/schema.ts';
import { textSchema, workDateSchema } from '../../../shared/values/schema.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField } from '../../ui/numberFields.tsx';
import { BracketsField } from './BracketsField.tsx';
import type { TaxFormProps } from './taxForm.ts';

const formSchema = wagesTaxTableSchema.extend({ fromDate: workDateSchema, source: textSchema(200) });
type Values = z.output<typeof formSchema>;

export function WagesTaxForm({ table, isNew, title, onSave, onClose, footer }: TaxFormProps<'wages'>) {
  const { fromDate, source, content } = table;
  return (
    <FormDialog
      title={title}
      schema={formSchema}
      initial={isNew ? { ...content, source: '' } : { ...content, fromDate, source }}
      onSubmit={(values) => {
        const { fromDate: from, source: note, ...figures } = formSchema.parse(values);
        const saved: TaxTable = { taxItem: 'wages', fromDate: from, source: note, content: figures };
        return onSave(saved);
      }}
      onClose={onClose}
      footer={footer}
      wide
    >
      <Field<Values> name="fromDate" label="起始日期">
        <DateField disabled={!isNew} />
      </Field>
      <Field<Values> name="basicDeduction" label="每月减除费用">
        <MoneyField />
      </Field>
      <Field<Values> name="brackets" label="全年累计应纳税所得额的级距" wide>
        <BracketsField />
      </Field>
      <Field<Values> name="source" label="依据" wide>
        <Input />
      </Field>
    </FormDialog>
  );
}
