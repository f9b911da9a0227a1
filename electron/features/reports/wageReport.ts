// 工资发放表 as a report (facts §2.9): a worker a row; 应发 − 扣款 − 个税 − 社保 (+ 零头) = 实发.
import type { WageSheet, WageSheetRow } from '../../../shared/features/payroll/schema.ts';
import { referenceNote, reportText } from '../../../shared/text/reports.ts';
import { capitalYuan } from '../../../shared/values/capitals.ts';
import type { CellValue } from '../../../shared/values/cells.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { addFen, yuanPlain, type Fen } from '../../../shared/values/money.ts';
import type { Report, ReportColumn } from '../../excel/report.ts';

interface Field extends ReportColumn {
  readonly value: (row: WageSheetRow, index: number) => CellValue;
}

const text = { format: '@', align: 'left' } as const;
const money = { format: '0.00', align: 'right', sum: true, width: 10 } as const;

const fields: readonly Field[] = [
  { header: '序号', format: '0', align: 'center', width: 5, value: (_, index) => index + 1 },
  { header: '姓名', ...text, width: 9, value: ({ name }) => name },
  { header: '身份证号码', ...text, width: 20, sensitive: true, value: ({ idNumber }) => idNumber },
  { header: '人员类别', ...text, width: 11, wrap: true, value: ({ categories }) => categories },
  {
    header: '出勤天数',
    format: '0.#',
    align: 'right',
    width: 6,
    value: ({ attendedHalfDays }) => attendedHalfDays / 2 || null,
  },
  {
    header: '计件数量',
    format: '0.###',
    align: 'right',
    width: 9,
    sum: true,
    value: ({ pieces }) => pieces / 1000 || null,
  },
  { header: '计件工资', group: '应发工资', ...money, value: ({ piecePay }) => yuan(piecePay) },
  { header: '计时/保底补差', group: '应发工资', ...money, value: ({ timePay, topUp }) => yuan(addFen(timePay, topUp)) },
  { header: '加班工资', group: '应发工资', ...money, value: ({ overtimeExtra }) => yuan(overtimeExtra) },
  { header: '补贴', group: '应发工资', ...money, value: ({ itemPay }) => yuan(itemPay) },
  { header: '应发', group: '应发工资', ...money, width: 11, value: ({ gross }) => yuan(gross) },
  { header: '扣款', group: '代扣款项', ...money, value: (row) => yuan(kept(row)) },
  { header: '个税', group: '代扣款项', ...money, width: 9, value: ({ tax }) => yuan(tax) },
  { header: '社保', group: '代扣款项', ...money, width: 9, value: ({ socialInsurance }) => yuan(socialInsurance) },
];
/** 补发扣回, rare: only there when somebody has one; before 应发, which it belongs to. */
const adjustments: Field = {
  header: '补发扣回',
  group: '应发工资',
  ...money,
  width: 9,
  value: (row) => yuan(row.adjustments),
};
const rounding: Field = { header: '零头', ...money, width: 7, value: (row) => yuan(row.rounding) };
const ending: readonly Field[] = [
  { header: '实发', ...money, width: 11, value: ({ net }) => Number(yuanPlain(net)) },
  {
    header: '发放方式',
    format: '@',
    align: 'center',
    width: 9,
    value: ({ bankAccount }) => (bankAccount === '' ? null : '银行代发'),
  },
  { header: '银行卡号', ...text, width: 22, sensitive: true, value: ({ bankAccount }) => bankAccount || null },
  { header: '领款人签字', ...text, width: 20, value: () => null },
];

export function wageReport(sheet: WageSheet): Report {
  const rounded = sheet.rows.some((row) => row.rounding !== 0);
  const adjusted = sheet.rows.some((row) => row.adjustments !== 0);
  const used = [
    ...fields.flatMap((field) => (field.header === '应发' && adjusted ? [adjustments, field] : [field])),
    ...(rounded ? [rounding] : []),
    ...ending,
  ];
  const draft = sheet.state === 'draft' ? '（未封存，数字可能变动）' : '';
  const incomplete = sheet.complete ? '' : '有产量还没有工价，未计入本表。';
  return {
    title: `${sheet.bookName}${reportText.wageSheet.title}`,
    info: [
      `单位（盖章）：${sheet.bookName}`,
      `所属月份：${monthText(sheet.month)}${draft}`,
      '发放日期：      年    月    日    单位：元',
    ],
    columns: used.map(({ value: _, ...column }) => column),
    rows: sheet.rows.map((row, index) => used.map(({ value }) => value(row, index))),
    closing: [
      `实发合计（大写）：${capitalYuan(sheet.totals.net)}    小写：${yuanPlain(sheet.totals.net)} 元    共 ${sheet.rows.length} 人`,
    ],
    signatures: ['制表：', '审核：', '负责人：'],
    note: `${incomplete}扣款包括赔偿、食宿水电等项目和扣回的预支。${referenceNote}`,
    rowHeight: 30,
  };
}

function kept({ damages, itemDeductions, advances }: WageSheetRow): Fen {
  return addFen(damages, itemDeductions, advances);
}

/** Exact to two decimals; an empty cell for nothing, as on paper. */
function yuan(amount: Fen): CellValue {
  return amount === 0 ? null : Number(yuanPlain(amount));
}
