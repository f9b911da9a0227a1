// What the month comes to: paid, open, signed.
import { Tag } from 'antd';
import type { PayMonthView } from '../../../shared/features/payments/schema.ts';
import { sumFen, yuanText } from '../../../shared/values/money.ts';

export function PaymentSum({ view: { state, rows } }: { readonly view: PayMonthView }) {
  const people = new Set(rows.map(({ workerId }) => workerId)).size;
  const unsigned = rows.filter(({ signedOn }) => signedOn === null).length;
  return (
    <>
      <Tag color={state === 'paid' ? 'green' : 'gold'}>{state === 'paid' ? '已发清' : '待发放'}</Tag>
      <span>
        {people} 人{rows.length > people && `（${String(rows.length)} 张工资条）`}，实发{' '}
        {yuanText(sumFen(rows.map(({ net }) => net)))} 元，已发 {yuanText(sumFen(rows.map(({ paid }) => paid)))}{' '}
        元，未发 <strong>{yuanText(sumFen(rows.map(({ open }) => open)))}</strong> 元
        {unsigned === 0 ? '，都已签字' : `，${String(unsigned)} 张未签字`}
      </span>
    </>
  );
}
