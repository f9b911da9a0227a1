// One strip: month and name, header, figures; a dashed line to cut along.
import type { WageSheet, WageSheetRow } from '../../../../shared/features/payroll/schema.ts';
import { runName } from '../words.ts';
import type { WageColumn } from './wageColumns.ts';

interface Props {
  readonly sheet: WageSheet;
  readonly row: WageSheetRow;
  readonly columns: readonly WageColumn[];
  /** Points, so that the widest row fits the paper. */
  readonly fontSize: number;
}

export function SlipStrip({ sheet, row, columns, fontSize }: Props) {
  return (
    <section className="strip">
      <div className="strip-title">
        <strong>
          {row.name}（{row.workerNo}）
        </strong>
        <span>
          {sheet.bookName} {runName(sheet)}工资条{sheet.part !== null && '（期中结算）'}
          {sheet.state === 'draft' && '（草稿）'}
        </span>
        <span>{row.site}</span>
      </div>
      <table style={{ fontSize: `${String(fontSize)}pt` }}>
        <colgroup>
          {columns.map(({ title, width }) => (
            <col key={title} style={{ width: `${String(width)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map(({ title, text }) => (
              <td key={title} className="number">
                {text(row)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
