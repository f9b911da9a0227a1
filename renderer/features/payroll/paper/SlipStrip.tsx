// One strip: month and name, header, figures; a dashed line to cut along.
import type { WageSheet, WageSheetRow } from '../../../../shared/features/payroll/schema.ts';
import { monthText } from '../../../../shared/values/dates.ts';
import type { WageColumn } from './wageColumns.ts';

interface Props {
  readonly sheet: WageSheet;
  readonly row: WageSheetRow;
  readonly columns: readonly WageColumn[];
}

export function SlipStrip({ sheet, row, columns }: Props) {
  return (
    <section className="strip">
      <div className="strip-title">
        <strong>
          {row.name}（{row.workerNo}）
        </strong>
        <span>
          {sheet.bookName} {monthText(sheet.month)}工资条
          {sheet.state === 'draft' && '（草稿）'}
        </span>
        <span>{row.site}</span>
      </div>
      <table>
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
