// What can be done with a month: paper, lock, unlock.
import { Button } from 'antd';
import { useState } from 'react';
import type { MonthView } from '../../../shared/features/payroll/schema.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { BigSlipsPaper } from './paper/BigSlipsPaper.tsx';
import { SlipStripsPaper } from './paper/SlipStripsPaper.tsx';
import { WageSheetPaper } from './paper/WageSheetPaper.tsx';
import { UnlockDialog } from './UnlockDialog.tsx';

type Open = 'sheet' | 'strips' | 'bigSlips' | 'unlock';

export function MonthActions({ view }: { readonly view: MonthView }) {
  const [open, setOpen] = useState<Open>();
  const close = (): void => {
    setOpen(undefined);
  };
  const opener = (which: Open, text: string) => (
    <Button
      disabled={view.rows.length === 0}
      onClick={() => {
        setOpen(which);
      }}
    >
      {text}
    </Button>
  );
  return (
    <>
      {opener('sheet', '工资发放表')}
      {opener('strips', '工资条')}
      {opener('bigSlips', '大字工资条')}
      {view.state === 'draft' ? <LockButton view={view} /> : opener('unlock', '解封')}
      {open === 'sheet' && <WageSheetPaper month={view.month} onClose={close} />}
      {open === 'strips' && <SlipStripsPaper month={view.month} onClose={close} />}
      {open === 'bigSlips' && <BigSlipsPaper month={view.month} onClose={close} />}
      {open === 'unlock' && <UnlockDialog month={view.month} onClose={close} />}
    </>
  );
}

function LockButton({ view }: { readonly view: MonthView }) {
  const lock = useCommand('payroll.lock', '已封存');
  const { month, rows, totals, complete, faults, openBefore } = view;
  return (
    <ConfirmButton
      type="primary"
      disabled={!complete || faults.length > 0 || openBefore.length > 0 || rows.length === 0}
      question={`封存${monthText(month)}工资？`}
      explanation={`${String(rows.length)} 人，实发 ${yuanText(totals.net)} 元。封存后这个月的产量、考勤不能再改；要改须由老板解封。`}
      verb="封存"
      run={() => lock({ month })}
    >
      封存
    </ConfirmButton>
  );
}
