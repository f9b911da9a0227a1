// 大字工资条: for those who read poorly, one worker a page: what was made, at what price, what was kept back and why.
import { useMemo } from 'react';
import type { SlipsView } from '../../../../shared/features/payroll/schema.ts';
import { monthText, type PayMonth } from '../../../../shared/values/dates.ts';
import { useQuery } from '../../../app/useQuery.ts';
import { PrintSheet } from '../../../ui/PrintSheet.tsx';
import { operationNames } from '../lineView.ts';
import { BigSlipPage } from './BigSlipPage.tsx';
import { bigRows, heightOf } from './bigRows.ts';
import { pagesOf } from './pagesOf.ts';
import './bigSlip.css';

interface Props {
  readonly month: PayMonth;
  /** Undefined = everybody. */
  readonly workerId?: SlipsView['slips'][number]['workerId'];
  readonly onClose: () => void;
}

/** Millimetres of an A5 page for rows, and what the sums need below them. */
const room = { page: 164, end: 46 };

export function BigSlipsPaper({ month, workerId, onClose }: Props) {
  const { data: view } = useQuery('payroll.slips', {
    month,
    ...(workerId === undefined ? {} : { workerIds: [workerId] }),
  });
  const pages = useMemo(() => (view === undefined ? [] : bigPages(view)), [view]);
  return (
    <PrintSheet
      title={`${monthText(month)}大字工资条`}
      paper={{ size: 'A5', landscape: false }}
      pages={pages}
      onClose={onClose}
    />
  );
}

function bigPages(view: SlipsView) {
  const names = operationNames(view.operations);
  return view.slips.flatMap((slip) => {
    const pages = pagesOf(bigRows(slip, names), { ...room, heightOf });
    return pages.map((rows, index) => (
      <BigSlipPage
        key={`${slip.workerNo} ${String(index)}`}
        slip={slip}
        isDraft={view.state === 'draft'}
        rows={rows}
        page={index + 1}
        pages={pages.length}
      />
    ));
  });
}
