// One worker's slip: how every figure comes about, down to the entries behind a line; printed or sent as a picture.
import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import { periodText } from '../../../shared/features/payroll/contract.ts';
import type { Period, SlipRow, SlipsView } from '../../../shared/features/payroll/schema.ts';
import type { Slip } from '../../../shared/features/payroll/slip.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useQuery } from '../../app/useQuery.ts';
import { useFocusReturn } from '../../ui/useFocusReturn.ts';
import { DeductionTable } from './DeductionTable.tsx';
import { operationNames } from './lineView.ts';
import { LineTable } from './LineTable.tsx';
import { AnnexPaper } from './paper/AnnexPaper.tsx';
import { BigSlipsPaper } from './paper/BigSlipsPaper.tsx';
import { SlipPictureDialog } from './picture/SlipPictureDialog.tsx';
import { SlipSum } from './SlipSum.tsx';
import './payroll.css';

interface Props {
  readonly period: Period;
  /** Undefined when the worker has no slip in this run. */
  readonly row: SlipRow | undefined;
  readonly onClose: () => void;
}

type Open = 'slip' | 'annex' | 'picture';

export function SlipDrawer({ period, row, onClose }: Props) {
  useFocusReturn();
  const [open, setOpen] = useState<Open>();
  if (row === undefined) return <NoSlip period={period} onClose={onClose} />;
  const opener = (which: Open, text: string) => (
    <Button
      onClick={() => {
        setOpen(which);
      }}
    >
      {text}
    </Button>
  );
  const paper = {
    period,
    workerId: row.workerId,
    onClose: () => {
      setOpen(undefined);
    },
  };
  return (
    <Drawer
      open
      size={880}
      onClose={onClose}
      keyboard={open === undefined}
      title={`${row.workerNo} ${row.name} · ${periodText(period)}`}
      extra={
        <div className="pay-slip-extra">
          <strong>实发 {yuanText(row.net)} 元</strong>
          {opener('slip', '打印工资条')}
          {row.piecePay !== 0 && opener('annex', '计件明细')}
          {opener('picture', '发图片')}
        </div>
      }
    >
      <OpenSlip period={period} workerId={row.workerId} />
      {open === 'slip' && <BigSlipsPaper {...paper} />}
      {open === 'annex' && <AnnexPaper {...paper} />}
      {open === 'picture' && <SlipPictureDialog {...paper} />}
    </Drawer>
  );
}

function NoSlip({ period, onClose }: { readonly period: Period; readonly onClose: () => void }) {
  return (
    <Drawer open size={880} onClose={onClose} title={periodText(period)}>
      <p>这个工人这次结算没有工资条。</p>
    </Drawer>
  );
}

function OpenSlip({ period, workerId }: { readonly period: Period; readonly workerId: SlipRow['workerId'] }) {
  const { data: view } = useQuery('payroll.slips', { ...period, workerIds: [workerId] });
  const slip = view?.slips[0];
  return view === undefined || slip === undefined ? null : <SlipContent period={period} view={view} slip={slip} />;
}

interface ContentProps {
  readonly period: Period;
  readonly view: SlipsView;
  readonly slip: Slip;
}

function SlipContent({ period, view, slip }: ContentProps) {
  return (
    <div className="pay-slip">
      {slip.warnings.map(({ code, message }) => (
        <Alert key={`${code} ${message}`} type="warning" showIcon title={message} />
      ))}
      <LineTable period={period} slip={slip} names={operationNames(view.operations)} />
      {slip.notes.length > 0 && (
        <ul className="pay-slip-notes">
          {slip.notes.map(({ about, sentence }) => (
            <li key={`${about} ${sentence}`}>{sentence}</li>
          ))}
        </ul>
      )}
      {slip.deductions.length > 0 && <DeductionTable period={period} slip={slip} />}
      <SlipSum slip={slip} />
    </div>
  );
}
