// One worker's slip: how every figure comes about, down to the entries behind a line.
import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import type { SlipRow, SlipsView } from '../../../shared/features/payroll/schema.ts';
import type { Slip } from '../../../shared/features/payroll/slip.ts';
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useQuery } from '../../app/useQuery.ts';
import { useFocusReturn } from '../../ui/useFocusReturn.ts';
import { DeductionTable } from './DeductionTable.tsx';
import { operationNames } from './lineView.ts';
import { LineTable } from './LineTable.tsx';
import { BigSlipsPaper } from './paper/BigSlipsPaper.tsx';
import { SlipSum } from './SlipSum.tsx';
import './payroll.css';

interface Props {
  readonly month: PayMonth;
  /** Undefined when the worker has no slip in this month. */
  readonly row: SlipRow | undefined;
  readonly onClose: () => void;
}

export function SlipDrawer({ month, row, onClose }: Props) {
  useFocusReturn();
  const [isPaperOpen, setPaperOpen] = useState(false);
  if (row === undefined) return <NoSlip month={month} onClose={onClose} />;
  return (
    <Drawer
      open
      size={880}
      onClose={onClose}
      keyboard={!isPaperOpen}
      title={`${row.workerNo} ${row.name} · ${monthText(month)}工资`}
      extra={
        <div className="slip-extra">
          <strong>实发 {yuanText(row.net)} 元</strong>
          <Button
            onClick={() => {
              setPaperOpen(true);
            }}
          >
            打印工资条
          </Button>
        </div>
      }
    >
      <OpenSlip month={month} workerId={row.workerId} />
      {isPaperOpen && (
        <BigSlipsPaper
          month={month}
          workerId={row.workerId}
          onClose={() => {
            setPaperOpen(false);
          }}
        />
      )}
    </Drawer>
  );
}

function NoSlip({ month, onClose }: { readonly month: PayMonth; readonly onClose: () => void }) {
  return (
    <Drawer open size={880} onClose={onClose} title={`${monthText(month)}工资`}>
      <p>这个工人这个月没有工资条。</p>
    </Drawer>
  );
}

function OpenSlip({ month, workerId }: { readonly month: PayMonth; readonly workerId: SlipRow['workerId'] }) {
  const { data: view } = useQuery('payroll.slips', { month, workerIds: [workerId] });
  const slip = view?.slips[0];
  return view === undefined || slip === undefined ? null : <SlipContent view={view} slip={slip} />;
}

function SlipContent({ view, slip }: { readonly view: SlipsView; readonly slip: Slip }) {
  return (
    <div className="slip">
      {slip.warnings.map(({ code, message }) => (
        <Alert key={`${code} ${message}`} type="warning" showIcon title={message} />
      ))}
      <LineTable slip={slip} names={operationNames(view.operations)} />
      {slip.notes.length > 0 && (
        <ul className="slip-notes">
          {slip.notes.map(({ about, sentence }) => (
            <li key={`${about} ${sentence}`}>{sentence}</li>
          ))}
        </ul>
      )}
      {slip.deductions.length > 0 && <DeductionTable deductions={slip.deductions} />}
      <SlipSum slip={slip} />
    </div>
  );
}
