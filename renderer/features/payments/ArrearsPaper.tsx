// 未发工资明细表 on paper: A4 upright, a worker and month a line, the total in capitals on the last page.
import type { Arrears, ArrearsRow } from '../../../shared/features/payments/schema.ts';
import { arrearsNote, spanText } from '../../../shared/text/payments.ts';
import { capitalYuan } from '../../../shared/values/capitals.ts';
import { dateText } from '../../../shared/values/dates.ts';
import { sumFen, yuanText } from '../../../shared/values/money.ts';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import './paper.css';

type Line = Omit<ArrearsRow, 'months' | 'open'> & ArrearsRow['months'][number] & { readonly no: number };

/** Lines of 8 mm between head and foot; the end of the list takes the room of two. */
const linesPerPage = 28;
const endLines = 2;

export function ArrearsPaper({ arrears, onClose }: { readonly arrears: Arrears; readonly onClose: () => void }) {
  const pages = pagesOf(linesOf(arrears.rows));
  return (
    <PrintSheet
      title={`未发工资明细表 ${arrears.asOf}`}
      paper={{ size: 'A4', landscape: false }}
      pages={pages.map((lines, index) => (
        <ArrearsSheet key={index} arrears={arrears} lines={lines} page={index + 1} pages={pages.length} />
      ))}
      onClose={onClose}
    />
  );
}

function linesOf(rows: readonly ArrearsRow[]): Line[] {
  return rows
    .flatMap(({ months, open: _, ...person }) => months.map((month) => ({ ...person, ...month })))
    .map((line, index) => ({ ...line, no: index + 1 }));
}

function pagesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const count = Math.max(1, Math.ceil((lines.length + endLines) / linesPerPage));
  return Array.from({ length: count }, (_, page) => lines.slice(page * linesPerPage, (page + 1) * linesPerPage));
}

interface Props {
  readonly arrears: Arrears;
  readonly lines: readonly Line[];
  readonly page: number;
  readonly pages: number;
}

function ArrearsSheet({ arrears, lines, page, pages }: Props) {
  return (
    <div className="arrears-sheet">
      <h1>{arrears.bookName}未发工资明细表</h1>
      <div className="arrears-line">
        <span>单位（盖章）：{arrears.bookName}</span>
        <span>截至：{dateText(arrears.asOf)}</span>
        <span>金额单位：元</span>
      </div>
      <table>
        <colgroup>
          {[10, 16, 20, 27, 36, 23, 23, 23].map((width, index) => (
            <col key={index} style={{ width: `${String(width)}mm` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {['序号', '工号', '姓名', '联系电话', '工资月份', '实发', '已发', '未发'].map((title) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.slipId}>
              <td className="center">{line.no}</td>
              <td>{line.workerNo}</td>
              <td>{line.name}</td>
              <td>{line.phone}</td>
              <td className="center">{spanText(line)}</td>
              <td className="number">{yuanText(line.net)}</td>
              <td className="number">{line.paid === 0 ? '' : yuanText(line.paid)}</td>
              <td className="number">{yuanText(line.open)}</td>
            </tr>
          ))}
          {page === pages && <Total arrears={arrears} />}
        </tbody>
      </table>
      <div className="arrears-foot">
        <span>负责人：</span>
        <span>审核：</span>
        <span>制表：</span>
        <span>
          第 {page} 页，共 {pages} 页
        </span>
      </div>
      <div className="arrears-note">{arrearsNote}</div>
    </div>
  );
}

function Total({ arrears: { rows, total } }: { readonly arrears: Arrears }) {
  const months = rows.flatMap((row) => row.months);
  return (
    <>
      <tr className="arrears-total">
        <td colSpan={5} className="center">
          合计 {rows.length} 人
        </td>
        <td className="number">{yuanText(sumFen(months.map(({ net }) => net)))}</td>
        <td className="number">{yuanText(sumFen(months.map(({ paid }) => paid)))}</td>
        <td className="number">{yuanText(total)}</td>
      </tr>
      <tr className="arrears-total">
        <td colSpan={8}>未发合计（大写）：{capitalYuan(total)}</td>
      </tr>
    </>
  );
}
