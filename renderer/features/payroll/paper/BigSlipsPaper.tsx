// 大字工资条: for those who read poorly, one worker a page: what was made, at what price, what was kept back and why.
import { useMemo } from 'react';
import type { Period, SlipsView } from '../../../../shared/features/payroll/schema.ts';
import { useQuery } from '../../../app/useQuery.ts';
import { pagesOf } from '../../../ui/pagesOf.ts';
import { extentOf, type Paper } from '../../../ui/paperSizes.ts';
import { PrintSheet } from '../../../ui/PrintSheet.tsx';
import { usePaperChoice } from '../../../ui/usePaperChoice.tsx';
import { operationNames } from '../lineView.ts';
import { BigSlipPage } from './BigSlipPage.tsx';
import { bigRows, heightOf } from './bigRows.ts';
import { runName } from '../words.ts';
import './bigSlip.css';

interface Props {
  readonly period: Period;
  /** Undefined = everybody. */
  readonly workerId?: SlipsView['slips'][number]['workerId'];
  readonly onClose: () => void;
}

const papers = [
  { size: 'A5', landscape: false },
  { size: 'A4', landscape: false },
  { size: '241×279', landscape: false },
  { size: '241×140', landscape: false },
] as const satisfies readonly [Paper, ...Paper[]];

/** Millimetres of a page that head and foot take, and what the sums need below the rows. */
const around = 44;
const end = 54;

export function BigSlipsPaper({ period, workerId, onClose }: Props) {
  const [paper, paperChoice] = usePaperChoice('big-slip', papers);
  const { data: view } = useQuery('payroll.slips', {
    ...period,
    ...(workerId === undefined ? {} : { workerIds: [workerId] }),
  });
  const pages = useMemo(() => (view === undefined ? [] : bigPages(view, paper)), [view, paper]);
  return (
    <PrintSheet
      title={`${runName(period)}大字工资条`}
      paper={paper}
      pages={pages}
      onClose={onClose}
      options={paperChoice}
    />
  );
}

function bigPages(view: SlipsView, paper: Paper) {
  const names = operationNames(view.operations);
  const { width, height } = extentOf(paper);
  return view.slips.flatMap((slip) => {
    const pages = pagesOf(bigRows(slip, names), {
      page: height - around,
      end,
      heightOf: (row) => heightOf(row, width),
    });
    return pages.map((rows, index) => (
      <BigSlipPage
        key={`${slip.workerNo} ${String(index)}`}
        slip={slip}
        isDraft={view.state === 'draft'}
        rows={rows}
        page={index + 1}
        pages={pages.length}
        width={width}
      />
    ));
  });
}
