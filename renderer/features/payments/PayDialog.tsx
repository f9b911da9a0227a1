// One payment on one slip: all that is open, or a part of it.
import { Alert, App, Form, Input } from 'antd';
import type { z } from 'zod';
import { paymentDraftSchema, type PayRow } from '../../../shared/features/payments/schema.ts';
import { paymentMethodText, paymentWarnings, whoText } from '../../../shared/text/payments.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField } from '../../ui/numberFields.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';

type Draft = z.input<typeof paymentDraftSchema>;

interface Props {
  readonly row: PayRow;
  readonly payerAccount: string;
  readonly today: WorkDate;
  readonly onClose: () => void;
}

export function PayDialog({ row, payerAccount, today, onClose }: Props) {
  const pay = useCommand('payments.pay', '已登记发放');
  const { message } = App.useApp();
  const initial: Draft = {
    slipId: row.slipId,
    date: today,
    amount: row.open,
    method: row.account === '' ? 'cash' : 'bank',
    payerAccount,
    payeeAccount: '',
    voucherNo: '',
    collectedBy: '',
    note: '',
  };
  return (
    <FormDialog
      title={`发放 ${row.workerNo} ${row.name}`}
      schema={paymentDraftSchema}
      initial={initial}
      saveText="登记发放"
      wide
      onSubmit={async (values) => {
        const { warnings } = await pay(values);
        for (const warning of warnings) void message.warning(warning, 8);
      }}
      onClose={onClose}
    >
      <Field<Draft> name="amount" label="金额" hint={`还有 ${yuanText(row.open)} 元未发，可以只发一部分。`}>
        <MoneyField />
      </Field>
      <Field<Draft> name="date" label="发放日期">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="method" label="发放方式">
        <SelectField options={optionsOf(paymentMethodText)} />
      </Field>
      <Field<Draft> name="collectedBy" label="代领人" hint="本人领的不用填。">
        <Input autoComplete="off" />
      </Field>
      <Field<Draft> name="payerAccount" label="付款账号">
        <Input autoComplete="off" />
      </Field>
      <Field<Draft>
        name="payeeAccount"
        label="收款账号"
        hint={row.account === '' ? '工人资料里没有银行卡号。' : `银行转账时不填就用本人的 ${row.account}。`}
      >
        <Input autoComplete="off" />
      </Field>
      <Field<Draft> name="voucherNo" label="凭证号">
        <Input autoComplete="off" />
      </Field>
      <Field<Draft> name="note" label="备注">
        <Input autoComplete="off" />
      </Field>
      {row.needsBankProof && <CashWarning row={row} />}
    </FormDialog>
  );
}

function CashWarning({ row }: { readonly row: PayRow }) {
  const method: unknown = Form.useWatch('method');
  if (method !== 'cash') return null;
  return <Alert className="form-wide" type="warning" showIcon title={paymentWarnings.cash([whoText(row)])} />;
}
