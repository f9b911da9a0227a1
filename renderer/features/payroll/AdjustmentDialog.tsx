// A new 补发 or 扣回: who, how much, which month it mends, with which month it is paid, why.
import { Input, Radio } from 'antd';
import { z } from 'zod';
import { adjustmentDraftSchema } from '../../../shared/features/payroll/schema.ts';
import { addMonths } from '../../../shared/values/dates.ts';
import { fen, type Fen } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { MonthField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField } from '../../ui/numberFields.tsx';
import { PersonPicker } from '../../ui/SelectField.tsx';

/** The amount is typed without a sign; the direction says it. */
const formSchema = adjustmentDraftSchema.extend({ direction: z.enum(['pay', 'takeBack']) });
type Draft = z.input<typeof formSchema>;

export function AdjustmentDialog({ onClose }: { readonly onClose: () => void }) {
  const add = useCommand('payroll.addAdjustment', '已登记');
  const { data: workers = [] } = useQuery('workers.pick', {});
  const { data: months } = useQuery('payroll.months', {});
  if (months === undefined) return null;
  const locked = months.find(({ state }) => state !== 'draft')?.month;
  const open = months.findLast(({ state }) => state === 'draft')?.month ?? (locked && addMonths(locked, 1));
  return (
    <FormDialog
      title="新增补发扣回"
      schema={formSchema}
      initial={{
        direction: 'pay',
        ...(open === undefined ? {} : { month: open }),
        ...(locked === undefined ? {} : { corrects: locked }),
        reason: '',
      }}
      onSubmit={({ direction, amount, ...draft }) => add({ ...draft, amount: signed(direction, amount) })}
      onClose={onClose}
    >
      <Field<Draft> name="workerId" label="工人">
        <PersonPicker persons={workers} />
      </Field>
      <Field<Draft> name="direction" label="补发还是扣回">
        <Radio.Group
          options={[
            { value: 'pay', label: '补发（以前少发了）' },
            { value: 'takeBack', label: '扣回（以前多发了）' },
          ]}
        />
      </Field>
      <Field<Draft> name="amount" label="金额（元）" hint="税前金额，随发放的那个月一起计税。">
        <MoneyField />
      </Field>
      <Field<Draft> name="corrects" label="更正哪个月的工资">
        <MonthField />
      </Field>
      <Field<Draft> name="month" label="随哪个月的工资发" hint="那个月还没封存；从这个月起的第一次结算里发。">
        <MonthField />
      </Field>
      <Field<Draft> name="reason" label="原因" hint="印在工资条上，让工人看得懂。">
        <Input />
      </Field>
    </FormDialog>
  );
}

function signed(direction: Draft['direction'], amount: number): Fen {
  return fen(direction === 'pay' ? Math.abs(amount) : -Math.abs(amount));
}
