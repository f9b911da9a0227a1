// 工资条: strips to cut apart, the header repeated above each worker.
import { useState } from 'react';
import type { Period, WageSheet } from '../../../../shared/features/payroll/schema.ts';
import { useQuery } from '../../../app/useQuery.ts';
import { pagesOf } from '../../../ui/pagesOf.ts';
import { extentOf, type Paper } from '../../../ui/paperSizes.ts';
import { PrintSheet } from '../../../ui/PrintSheet.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { usePaperChoice } from '../../../ui/usePaperChoice.tsx';
import { SlipStrip } from './SlipStrip.tsx';
import { wageColumns, type WageColumn } from './wageColumns.ts';
import { runName } from '../words.ts';
import './paper.css';

interface Props {
  readonly period: Period;
  readonly onClose: () => void;
}

const papers = [
  { size: 'A4', landscape: true },
  { size: 'A5', landscape: true },
  { size: '241×279', landscape: false },
  { size: '241×140', landscape: false },
  { size: '241×93', landscape: false },
] as const satisfies readonly [Paper, ...Paper[]];

/** Millimetres of paper above and below the strips, and the least a strip takes. */
const around = 10;
const stripHeight = 24;
const margins = 20;

export function SlipStripsPaper({ period, onClose }: Props) {
  const [paper, paperChoice] = usePaperChoice('strips', papers);
  const most = Math.floor((extentOf(paper).height - around) / stripHeight);
  const [asked, setAsked] = useState<number | null>(null);
  const perPage = Math.min(asked ?? most, most);
  const { data: sheet } = useQuery('payroll.wageSheet', period);
  return (
    <PrintSheet
      title={`${runName(period)}工资条`}
      paper={paper}
      pages={sheet === undefined ? [] : stripPages(sheet, paper, perPage)}
      onClose={onClose}
      options={
        <>
          {paperChoice}
          <SelectField
            aria-label="每页条数"
            width={120}
            value={perPage}
            onChange={setAsked}
            options={countsUpTo(most).map((count) => ({ value: count, label: `每页 ${String(count)} 条` }))}
          />
        </>
      }
    />
  );
}

function countsUpTo(most: number): readonly number[] {
  return [most, most - 1, most - 2].filter((count) => count > 0);
}

function stripPages(sheet: WageSheet, paper: Paper, perPage: number) {
  const columns = wageColumns(sheet).map(withTitleRoom);
  const needed = columns.reduce((sum, { width }) => sum + width, 0);
  const fontSize = Math.min(9, 8 * ((extentOf(paper).width - margins) / needed));
  return pagesOf(sheet.rows, { page: perPage }).map((rows, index) => (
    <div key={index} className="strips" style={{ gridTemplateRows: `repeat(${String(perPage)}, 1fr)` }}>
      {rows.map((row) => (
        <SlipStrip
          key={row.workerId}
          sheet={sheet}
          row={row}
          columns={columns.map((column) => ({ ...column, width: (column.width / needed) * 100 }))}
          fontSize={fontSize}
        />
      ))}
    </div>
  ));
}

const millimetresPerCharacter = 3;

/** A title stands in one line. */
function withTitleRoom(column: WageColumn): WageColumn {
  return { ...column, width: Math.max(column.width, column.title.length * millimetresPerCharacter + 2) };
}
