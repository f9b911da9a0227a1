// What can be done with a month's slips: pay those ticked or all that is open, sign, files for bank and tax client.
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { PayMonthView, PayRow } from '../../../shared/features/payments/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { BankFileDialog } from './BankFileDialog.tsx';
import { BatchDialog } from './BatchDialog.tsx';
import { SignDialog } from './SignDialog.tsx';
import { TaxFileDialog } from './TaxFileDialog.tsx';

type Open = 'batch' | 'sign' | 'bank' | 'tax';

interface Props {
  readonly view: PayMonthView;
  /** Ticked rows; none = all of the month. */
  readonly chosen: readonly PayRow[];
  readonly today: WorkDate;
  readonly onDone: () => void;
}

export function PayActions({ view, chosen, today, onDone }: Props) {
  const [open, setOpen] = useState<Open>();
  const close = (): void => {
    setOpen(undefined);
  };
  const opener = (which: Open) => () => {
    setOpen(which);
  };
  const among = chosen.length > 0 ? chosen : view.rows;
  const toPay = among.filter((row) => row.open > 0);
  const toSign = among.filter(({ signedOn }) => signedOn === null);
  const files = [
    { key: 'bank', label: '银行代发文件', onClick: opener('bank') },
    { key: 'tax', label: '个税申报文件', onClick: opener('tax') },
  ];
  return (
    <>
      <Dropdown menu={{ items: files }} trigger={['click']}>
        <Button>导出文件</Button>
      </Dropdown>
      <Button disabled={toSign.length === 0} onClick={opener('sign')}>
        {chosen.length > 0 ? '登记所选签字' : '登记签字'}
      </Button>
      <Button type="primary" disabled={toPay.length === 0} onClick={opener('batch')}>
        {chosen.length > 0 ? '发放所选' : '发放全部未发'}
      </Button>
      {open === 'batch' && <BatchDialog view={view} rows={toPay} today={today} onDone={onDone} onClose={close} />}
      {open === 'sign' && <SignDialog rows={toSign} today={today} onDone={onDone} onClose={close} />}
      {open === 'bank' && (
        <BankFileDialog month={view.month} slipIds={chosen.map(({ slipId }) => slipId)} onClose={close} />
      )}
      {open === 'tax' && <TaxFileDialog month={view.month} onClose={close} />}
    </>
  );
}
