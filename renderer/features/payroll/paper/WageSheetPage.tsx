// One page of 工资发放表: title and header, rows, page subtotal, on the last page the grand total, signatures below.
import type { WageSheet, WageSheetRow } from '../../../../shared/features/payroll/schema.ts';
import { capitalYuan } from '../../../../shared/values/capitals.ts';
import { yuanText } from '../../../../shared/values/money.ts';
import { runName } from '../words.ts';
import { wageColumns, type WageColumn } from './wageColumns.ts';

interface Props {
  readonly sheet: WageSheet;
  readonly rows: readonly WageSheetRow[];
  readonly firstNumber: number;
  readonly page: number;
  readonly pages: number;
  /** Of the paper, in mm. */
  readonly width: number;
}

/** Millimetres of both margins, and what the fixed columns take. */
const margins = 20;
const numberWidth = 7;
const personWidth = 31;
const categoryWidth = 15;
const signatureWidth = { wide: 30, narrow: 24 };
/** Narrower paper leaves out what is no money, so that the type stays readable. */
const wideFrom = 270;
const mostStretch = 1.4;

export function WageSheetPage({ sheet, rows, firstNumber, page, pages, width: paperWidth }: Props) {
  const isNarrow = paperWidth < wideFrom;
  const columns = wageColumns(sheet, isNarrow);
  const stretch = stretchOf(columns, paperWidth - margins, isNarrow);
  const isLast = page === pages;
  return (
    <div className="wage-sheet">
      <h1>
        {sheet.bookName} {runName(sheet)}工资发放表{sheet.part !== null && '（期中结算）'}
        {sheet.state === 'draft' && '（草稿，未封存）'}
        {!sheet.complete && '（有产量未定价）'}
      </h1>
      <div className="wage-sheet-line">
        <span>单位（盖章）：{sheet.bookName}</span>
        <span>发放日期：　　　　年　　月　　日</span>
        <span>金额单位：元</span>
      </div>
      <table style={{ fontSize: `${String(8 * Math.min(1, stretch))}pt` }}>
        <colgroup>
          <col style={{ width: `${String(numberWidth)}mm` }} />
          <col style={{ width: `${String(personWidth)}mm` }} />
          {!isNarrow && <col style={{ width: `${String(categoryWidth)}mm` }} />}
          {columns.map(({ title, width }) => (
            <col key={title} style={{ width: `${String(width * stretch)}mm` }} />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr>
            <th>序号</th>
            <th>
              姓名（工号）
              <br />
              身份证号码
            </th>
            {!isNarrow && <th>人员类别</th>}
            {columns.map(({ title, width }) => (
              <th key={title}>{headerText(title, width * stretch)}</th>
            ))}
            <th>领款人签字、按手印</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <WageRow key={row.workerId} row={row} number={firstNumber + index} columns={columns} isNarrow={isNarrow} />
          ))}
          <TotalRow title="本页小计" rows={rows} columns={columns} isNarrow={isNarrow} />
          {isLast && (
            <TotalRow
              title={`合计 ${String(sheet.rows.length)} 人`}
              rows={sheet.rows}
              columns={columns}
              isNarrow={isNarrow}
            />
          )}
          {isLast && (
            <tr className="wage-sheet-capitals">
              <td colSpan={columns.length + (isNarrow ? 3 : 4)}>
                实发合计（大写）：{capitalYuan(sheet.totals.net)}　　￥{yuanText(sheet.totals.net)}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <div className="wage-sheet-foot">
        <span>负责人：</span>
        <span>审核：</span>
        <span>制表：</span>
        <span>
          第 {page} 页，共 {pages} 页
        </span>
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: WageSheetRow;
  readonly number: number;
  readonly columns: readonly WageColumn[];
  readonly isNarrow: boolean;
}

function WageRow({ row, number, columns, isNarrow }: RowProps) {
  return (
    <tr>
      <td className="center">{number}</td>
      <td>
        {row.name}（{row.workerNo}）<div className="small">{row.idNumber}</div>
      </td>
      {!isNarrow && <td className="small">{row.categories}</td>}
      {columns.map(({ title, text }) => (
        <td key={title} className="number">
          {text(row)}
        </td>
      ))}
      <td />
    </tr>
  );
}

interface TotalProps {
  readonly title: string;
  readonly rows: readonly WageSheetRow[];
  readonly columns: readonly WageColumn[];
  readonly isNarrow: boolean;
}

function TotalRow({ title, rows, columns, isNarrow }: TotalProps) {
  return (
    <tr className="wage-sheet-total">
      <td colSpan={isNarrow ? 2 : 3} className="center">
        {title}
      </td>
      {columns.map((column) => (
        <td key={column.title} className="number">
          {column.total(rows)}
        </td>
      ))}
      <td />
    </tr>
  );
}

/** Few columns are widened up to a point, and what is then left goes to the signature; too many are drawn smaller. */
function stretchOf(columns: readonly WageColumn[], tableWidth: number, isNarrow: boolean): number {
  const fixed = numberWidth + personWidth + (isNarrow ? signatureWidth.narrow : categoryWidth + signatureWidth.wide);
  const room = tableWidth - fixed;
  return Math.min(mostStretch, room / columns.reduce((sum, { width }) => sum + width, 0));
}

const millimetresPerCharacter = 2.9;

/** A title that does not fit stands in two even lines. */
function headerText(title: string, width: number) {
  if (title.length * millimetresPerCharacter + 2 <= width) return title;
  const half = Math.ceil(title.length / 2);
  return (
    <>
      {title.slice(0, half)}
      <br />
      {title.slice(half)}
    </>
  );
}
