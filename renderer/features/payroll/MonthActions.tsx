// What can be done with a run: interim run, paper, lock, unlock.
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { periodText } from '../../../shared/features/payroll/contract.ts';
import type { MonthView, Period } from '../../../shared/features/payroll/schema.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { AnnexPaper } from './paper/AnnexPaper.tsx';
import { BigSlipsPaper } from './paper/BigSlipsPaper.tsx';
import { SlipStripsPaper } from './paper/SlipStripsPaper.tsx';
import { WageSheetPaper } from './paper/WageSheetPaper.tsx';
import { UnlockDialog } from './UnlockDialog.tsx';

const papers = { strips: '工资条', bigSlips: '大字工资条', annex: '计件明细' } as const;
type Open = 'sheet' | 'unlock' | keyof typeof papers;

interface Props {
  readonly view: MonthView;
  readonly onInterim: () => void;
}

export function MonthActions({ view, onInterim }: Props) {
  const [open, setOpen] = useState<Open>();
  const { month, part, rows, state } = view;
  const paper = {
    period: { month, part },
    onClose: () => {
      setOpen(undefined);
    },
  };
  const isEmpty = rows.length === 0;
  return (
    <>
      {part === null && state === 'draft' && <Button onClick={onInterim}>期中结算</Button>}
      <Button
        disabled={isEmpty}
        onClick={() => {
          setOpen('sheet');
        }}
      >
        工资发放表
      </Button>
      <Dropdown
        disabled={isEmpty}
        trigger={['click']}
        menu={{
          items: Object.entries(papers).map(([key, label]) => ({ key, label })),
          onClick: ({ key }) => {
            setOpen(key as Open);
          },
        }}
      >
        <Button>更多打印</Button>
      </Dropdown>
      {state === 'draft' ? (
        <LockButton view={view} />
      ) : (
        <Button
          onClick={() => {
            setOpen('unlock');
          }}
        >
          解封
        </Button>
      )}
      {open === 'sheet' && <WageSheetPaper {...paper} />}
      {open === 'strips' && <SlipStripsPaper {...paper} />}
      {open === 'bigSlips' && <BigSlipsPaper {...paper} />}
      {open === 'annex' && <AnnexPaper {...paper} />}
      {open === 'unlock' && <UnlockDialog {...paper} />}
    </>
  );
}

function LockButton({ view }: { readonly view: MonthView }) {
  const lock = useCommand('payroll.lock', '已封存');
  const { month, part, rows, totals, complete, faults, openBefore } = view;
  const period: Period = { month, part };
  return (
    <ConfirmButton
      type="primary"
      disabled={!complete || faults.length > 0 || openBefore.length > 0 || rows.length === 0}
      question={`封存${periodText(period)}？`}
      explanation={`${String(rows.length)} 人，实发 ${yuanText(totals.net)} 元。${lockMeans(period)}要改须由老板解封。`}
      verb="封存"
      run={() => lock(period)}
    >
      封存
    </ConfirmButton>
  );
}

function lockMeans({ part }: Period): string {
  return part === null ? '封存后这个月的产量、考勤不能再改；' : '封存后已结算的产量不能再改，月末结算只付其余的；';
}
