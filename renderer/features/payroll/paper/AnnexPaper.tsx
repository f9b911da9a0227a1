// 计件明细 on paper: behind every piece amount the pieces of each day; several workers a page, nobody's table broken if it fits.
import { useMemo } from 'react';
import type { Period } from '../../../../shared/features/payroll/schema.ts';
import type { Slip } from '../../../../shared/features/payroll/slip.ts';
import type { Annex } from '../../../../shared/features/payroll/viewSchema.ts';
import { useQuery } from '../../../app/useQuery.ts';
import { pagesOf } from '../../../ui/pagesOf.ts';
import { extentOf, type Paper } from '../../../ui/paperSizes.ts';
import { PrintSheet } from '../../../ui/PrintSheet.tsx';
import { operationNames } from '../lineView.ts';
import { runName } from '../words.ts';
import { annexBlocks, blockHeight } from './annexBlocks.ts';
import { AnnexTable } from './AnnexTable.tsx';
import './annex.css';

interface Props {
  readonly period: Period;
  /** Undefined = everybody. */
  readonly workerId?: Slip['workerId'];
  readonly onClose: () => void;
}

const paper: Paper = { size: 'A4', landscape: true };
/** Heading, foot and margins of a page, in mm. */
const around = 36;

export function AnnexPaper({ period, workerId, onClose }: Props) {
  const { data: annex } = useQuery('payroll.annex', {
    ...period,
    ...(workerId === undefined ? {} : { workerIds: [workerId] }),
  });
  const pages = useMemo(() => (annex === undefined ? [] : annexPages(annex)), [annex]);
  return <PrintSheet title={`${runName(period)}计件明细`} paper={paper} pages={pages} onClose={onClose} />;
}

function annexPages(annex: Annex) {
  const room = extentOf(paper).height - around;
  const names = operationNames(annex.operations);
  const pages = pagesOf(annexBlocks(annex, room), { page: room, heightOf: blockHeight });
  return pages.map((blocks, index) => (
    <div key={index} className="annex">
      <h1>
        {annex.bookName} {runName(annex)}计件明细{annex.state === 'draft' && '（草稿）'}
      </h1>
      {blocks.map((block) => (
        <AnnexTable key={`${block.workerNo} ${String(block.from)}`} block={block} names={names} annex={annex} />
      ))}
      <div className="annex-foot">
        <span>每格是当天计入工资的数量；同一道工序换了单价，分行列出。</span>
        <span>
          第 {index + 1} 页，共 {pages.length} 页
        </span>
      </div>
    </div>
  ));
}
