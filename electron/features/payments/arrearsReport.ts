// 未发工资 as a print-ready workbook: a worker and month a row, with what is owed.
import type { Arrears } from '../../../shared/features/payments/schema.ts';
import { arrearsNote, spanText } from '../../../shared/text/payments.ts';
import { capitalYuan } from '../../../shared/values/capitals.ts';
import { dateText } from '../../../shared/values/dates.ts';
import { yuanPlain, type Fen } from '../../../shared/values/money.ts';
import type { Report, ReportColumn } from '../../excel/report.ts';

const text = { format: '@', align: 'left' } as const;
const money = { format: '0.00', align: 'right', width: 13, sum: true } as const;

const columns: readonly ReportColumn[] = [
  { header: '序号', format: '0', align: 'center', width: 8 },
  { header: '工号', ...text, width: 14 },
  { header: '姓名', ...text, width: 18 },
  { header: '联系电话', ...text, width: 15 },
  { header: '工资月份', ...text, width: 20 },
  { header: '实发', ...money },
  { header: '已发', ...money },
  { header: '未发', ...money },
  { header: '备注', ...text, width: 24 },
];

export function arrearsReport({ bookName, asOf, rows, total }: Arrears): Report {
  const lines = rows.flatMap(({ months, ...person }) => months.map((month) => ({ ...person, ...month })));
  return {
    title: `${bookName}未发工资明细表`,
    info: [`单位（盖章）：${bookName}`, `截至：${dateText(asOf)}`, '单位：元'],
    columns,
    rows: lines.map(({ workerNo, name, phone, month, part, net, paid, open }, index) => [
      index + 1,
      workerNo,
      name,
      phone || null,
      spanText({ month, part }),
      yuan(net),
      yuan(paid),
      yuan(open),
      null,
    ]),
    closing: [`未发合计（大写）：${capitalYuan(total)}    小写：${yuanPlain(total)} 元    共 ${rows.length} 人`],
    signatures: ['制表：', '审核：', '负责人：'],
    note: arrearsNote,
    rowHeight: 22,
  };
}

/** Exact: two decimals. */
function yuan(amount: Fen): number {
  return Number(yuanPlain(amount));
}
