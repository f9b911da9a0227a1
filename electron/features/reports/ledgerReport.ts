// 工资支付台账 (facts §2.4, statutory): who was paid what for which time, what was kept back, when and how it was paid.
import type { WageSheet, WageSheetRow } from '../../../shared/features/payroll/schema.ts';
import { partText, paymentMethodText } from '../../../shared/text/payments.ts';
import { referenceNote, reportText } from '../../../shared/text/reports.ts';
import { capitalYuan } from '../../../shared/values/capitals.ts';
import type { CellValue } from '../../../shared/values/cells.ts';
import { dateText, firstDay, lastDay } from '../../../shared/values/dates.ts';
import { sumFen, yuanPlain, zeroFen, type Fen } from '../../../shared/values/money.ts';
import type { Report, ReportColumn } from '../../excel/report.ts';
import { ledgerKey, type LedgerPayment } from './ledgerSql.ts';

type Line = WageSheetRow &
  Pick<WageSheet, 'part'> & { readonly phone: string; readonly payment: LedgerPayment | undefined };

interface Field extends ReportColumn {
  readonly value: (line: Line, index: number) => CellValue;
}

const text = { format: '@', align: 'left' } as const;
const money = { format: '0.00', align: 'right', sum: true, width: 10 } as const;
const earned = { group: '应发工资项目及数额', ...money } as const;
const kept = { group: '代扣、代缴、扣除项目和数额', ...money, width: 9 } as const;

const fields: readonly Field[] = [
  { header: '序号', format: '0', align: 'center', width: 5, value: (_, index) => index + 1 },
  { header: '支付日期', ...text, width: 11, wrap: true, value: ({ payment }) => datesText(payment) },
  { header: '支付对象姓名', ...text, width: 9, value: ({ name }) => name },
  { header: '身份证号码', ...text, width: 20, sensitive: true, value: ({ idNumber }) => idNumber },
  { header: '联系方式', ...text, width: 13, value: ({ phone }) => phone || null },
  {
    header: '工作时间',
    ...text,
    width: 9,
    value: ({ part, attendedHalfDays }) => (part === null ? timeText(attendedHalfDays) : null),
  },
  { header: '计件工资', ...earned, value: ({ piecePay }) => yuan(piecePay) },
  { header: '计时工资', ...earned, value: ({ timePay }) => yuan(timePay) },
  { header: '加班加成', ...earned, value: ({ overtimeExtra }) => yuan(overtimeExtra) },
  { header: '补差', ...earned, width: 9, value: ({ topUp }) => yuan(topUp) },
  { header: '补贴等项目', ...earned, value: ({ itemPay }) => yuan(itemPay) },
  { header: '补发扣回', ...earned, width: 9, value: ({ adjustments }) => yuan(adjustments) },
  { header: '应发合计', ...earned, width: 11, value: ({ gross }) => yuan(gross) },
  { header: '社保个人', ...kept, value: ({ socialInsurance }) => yuan(socialInsurance) },
  { header: '个税', ...kept, value: ({ tax }) => yuan(tax) },
  { header: '赔偿', ...kept, value: ({ damages }) => yuan(damages) },
  { header: '扣款项目', ...kept, value: ({ itemDeductions }) => yuan(itemDeductions) },
  { header: '预支扣回', ...kept, value: ({ advances }) => yuan(advances) },
];
const period: Field = {
  header: '结算期',
  ...text,
  width: 12,
  value: ({ part }) => partText(part) || '月末',
};
const rounding: Field = { header: '零头', ...money, width: 7, value: (row) => yuan(row.rounding) };
const ending: readonly Field[] = [
  { header: '实发工资数额', ...money, width: 11, value: ({ net }) => Number(yuanPlain(net)) },
  { header: '已付', ...money, width: 11, value: ({ payment }) => yuan(payment?.paid ?? zeroFen) },
  { header: '银行代发工资凭证或签字', ...text, width: 22, wrap: true, value: ({ payment }) => proofText(payment) },
];

export interface LedgerFacts {
  readonly phones: ReadonlyMap<number, string>;
  /** By `ledgerKey`. */
  readonly payments: ReadonlyMap<string, LedgerPayment>;
}

/** The sheets of all the month's runs, the last run at the end. Columns of earnings and deductions nobody has a figure in are left out. */
export function ledgerReport(sheets: readonly WageSheet[], facts: LedgerFacts): Report {
  const lines = sheets.flatMap(({ rows, part }) =>
    rows.map((row): Line => ({
      ...row,
      part,
      phone: facts.phones.get(row.workerId) ?? '',
      payment: facts.payments.get(ledgerKey(row.workerId, part?.fromDate ?? null)),
    })),
  );
  const isUsed = (field: Field): boolean =>
    field.group === undefined || field.header === '应发合计' || lines.some((line) => field.value(line, 0) !== null);
  const used = [
    ...fields.slice(0, 1),
    ...(lines.some(({ part }) => part !== null) ? [period] : []),
    ...fields.slice(1).filter(isUsed),
    ...(lines.some((line) => line.rounding !== 0) ? [rounding] : []),
    ...ending,
  ];
  const last = sheets.at(-1);
  const [bookName, month] = [last?.bookName ?? '', last?.month];
  const net = sumFen(lines.map((line) => line.net));
  const paid = sumFen(lines.map(({ payment }) => payment?.paid ?? zeroFen));
  const draft = last?.state === 'draft' ? '（未封存，数字可能变动）' : '';
  return {
    title: `${bookName}${reportText.wageLedger.title}`,
    info: [
      `用人单位名称（盖章）：${bookName}`,
      month === undefined ? '' : `支付周期：${dateText(firstDay(month))}至${dateText(lastDay(month))}${draft}`,
      '单位：元',
    ],
    columns: used.map(({ value: _, ...column }) => column),
    rows: lines.map((line, index) => used.map(({ value }) => value(line, index))),
    closing: [
      `实发合计（大写）：${capitalYuan(net)}    小写：${yuanPlain(net)} 元    已付：${yuanPlain(paid)} 元    共 ${lines.length} 笔`,
    ],
    signatures: ['制表：', '审核：', '负责人：'],
    note: `工作时间为全月的出勤天数，没有考勤的计件工人不填。台账至少保存 3 年，发工资时给工人工资清单。${referenceNote}`,
    rowHeight: 30,
  };
}

function timeText(halfDays: number): string | null {
  return halfDays === 0 ? null : `${halfDays / 2} 天`;
}

function datesText(payment: LedgerPayment | undefined): string | null {
  return payment === undefined || payment.dates.length === 0 ? null : payment.dates.join('、');
}

/** "银行转账 凭证 20261110001；2026-11-10 签字". */
function proofText(payment: LedgerPayment | undefined): string | null {
  if (payment === undefined) return null;
  const ways = payment.ways.map(({ method, voucherNo }) =>
    voucherNo === '' ? paymentMethodText[method] : `${paymentMethodText[method]} 凭证 ${voucherNo}`,
  );
  const collected = payment.collectedBy.map((name) => `${name}代领`);
  const signed = payment.signedOn === null ? [] : [`${payment.signedOn} 签字`];
  return [...ways, ...collected, ...signed].join('；') || null;
}

/** Exact to two decimals; an empty cell for nothing, as on paper. */
function yuan(amount: Fen): CellValue {
  return amount === 0 ? null : Number(yuanPlain(amount));
}
