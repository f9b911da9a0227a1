// Pays what is open on several slips at once, all by the same way on the same day.
import { Alert, App, Form, Input } from 'antd';
import type { z } from 'zod';
import { batchDraftSchema, type PayMonthView, type PayRow } from '../../../shared/features/payments/schema.ts';
import { paymentMethodText, paymentWarnings, whoText } from '../../../shared/text/payments.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { sumFen, yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';

type Draft = z.input<typeof batchDraftSchema>;

interface Props {
  readonly view: PayMonthView;
  /** With something open. */
  readonly rows: readonly PayRow[];
  readonly today: WorkDate;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function BatchDialog({ view, rows, today, onDone, onClose }: Props) {
  const pay = useCommand('payments.payOpen', '已登记发放');
  const { message } = App.useApp();
  const total = yuanText(sumFen(rows.map(({ open }) => open)));
  const initial: Draft = {
    month: view.month,
    slipIds: rows.map(({ slipId }) => slipId),
    date: today,
    method: 'bank',
    payerAccount: view.payerAccount,
    voucherNo: '',
    note: '',
  };
  return (
    <FormDialog
      title={`发放${monthText(view.month)}工资 ${String(rows.length)} 笔`}
      schema={batchDraftSchema}
      initial={initial}
      saveText={`登记发放 ${total} 元`}
      wide
      onSubmit={async (values) => {
        const { warnings } = await pay(values);
        for (const warning of warnings) void message.warning(warning, 8);
        onDone();
      }}
      onClose={onClose}
    >
      <Alert
        className="form-wide"
        type="info"
        style={{ marginBottom: 12 }}
        title={`把${namesText(rows)}的未发工资一次登记为已发，合计 ${total} 元。请在钱付出去以后登记。`}
      />
      <Field<Draft> name="date" label="发放日期">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="method" label="发放方式">
        <SelectField options={optionsOf(paymentMethodText)} />
      </Field>
      <Field<Draft> name="payerAccount" label="付款账号" hint="下次自动带出。">
        <Input autoComplete="off" />
      </Field>
      <Field<Draft> name="voucherNo" label="凭证号" hint="银行批次号、转账单号。">
        <Input autoComplete="off" />
      </Field>
      <Field<Draft> name="note" label="备注" wide>
        <Input autoComplete="off" />
      </Field>
      <Warnings rows={rows} />
    </FormDialog>
  );
}

function Warnings({ rows }: { readonly rows: readonly PayRow[] }) {
  const method: unknown = Form.useWatch('method');
  const doubtful =
    method === 'cash'
      ? rows.filter(({ needsBankProof }) => needsBankProof)
      : method === 'bank'
        ? rows.filter(({ account }) => account === '')
        : [];
  if (doubtful.length === 0) return null;
  const say = method === 'cash' ? paymentWarnings.cash : paymentWarnings.noAccount;
  return <Alert className="form-wide" type="warning" showIcon title={say(doubtful.map(whoText))} />;
}

function namesText(rows: readonly PayRow[]): string {
  const names = rows.slice(0, 5).map(({ name }) => name);
  return rows.length > 5 ? `${names.join('、')}等 ${String(rows.length)} 笔` : names.join('、');
}
