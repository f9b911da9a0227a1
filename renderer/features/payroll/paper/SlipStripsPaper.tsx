// 工资条: strips to cut apart, the header repeated above each worker.
import { useState } from 'react';
import type { WageSheet } from '../../../../shared/features/payroll/schema.ts';
import { monthText, type PayMonth } from '../../../../shared/values/dates.ts';
import { useQuery } from '../../../app/useQuery.ts';
import { PrintSheet } from '../../../ui/PrintSheet.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { pagesOf } from './pagesOf.ts';
import { SlipStrip } from './SlipStrip.tsx';
import { wageColumns } from './wageColumns.ts';
import './paper.css';

interface Props {
  readonly month: PayMonth;
  readonly onClose: () => void;
}

const perPageOptions = [6, 7, 8].map((count) => ({ value: count, label: `每页 ${String(count)} 条` }));

export function SlipStripsPaper({ month, onClose }: Props) {
  const [perPage, setPerPage] = useState(8);
  const { data: sheet } = useQuery('payroll.wageSheet', { month });
  return (
    <PrintSheet
      title={`${monthText(month)}工资条`}
      paper={{ size: 'A4', landscape: true }}
      pages={sheet === undefined ? [] : stripPages(sheet, perPage)}
      onClose={onClose}
      options={
        <SelectField
          aria-label="每页条数"
          width={120}
          value={perPage}
          onChange={(count) => {
            if (count !== null) setPerPage(count);
          }}
          options={perPageOptions}
        />
      }
    />
  );
}

function stripPages(sheet: WageSheet, perPage: number) {
  const columns = wageColumns(sheet);
  return pagesOf(sheet.rows, { page: perPage }).map((rows, index) => (
    <div key={index} className="strips" style={{ gridTemplateRows: `repeat(${String(perPage)}, 1fr)` }}>
      {rows.map((row) => (
        <SlipStrip key={row.workerId} sheet={sheet} row={row} columns={columns} />
      ))}
    </div>
  ));
}
