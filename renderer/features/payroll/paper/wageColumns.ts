// The columns of 工资发放表 and of the strips, in millimetres; columns nobody has a figure in are left out.
import type { WageSheet, WageSheetRow } from '../../../../shared/features/payroll/schema.ts';
import { decimalText } from '../../../../shared/values/decimal.ts';
import { yuanText, type Fen } from '../../../../shared/values/money.ts';
import { quantityText, type Milli } from '../../../../shared/values/quantity.ts';

type Figure = Exclude<keyof WageSheet['totals'], 'pieces'>;

export interface WageColumn {
  readonly title: string;
  /** What its longest text needs, in millimetres at 8 pt. */
  readonly width: number;
  readonly text: (row: WageSheetRow) => string;
  /** The sum over rows; '' where a sum means nothing. */
  readonly total: (rows: readonly WageSheetRow[]) => string;
}

const figures: readonly { readonly title: string; readonly key: Figure; readonly always?: true }[] = [
  { title: '计件工资', key: 'piecePay' },
  { title: '计时工资', key: 'timePay' },
  { title: '加班加成', key: 'overtimeExtra' },
  { title: '工资项目', key: 'itemPay' },
  { title: '补差', key: 'topUp' },
  { title: '补发扣回', key: 'adjustments' },
  { title: '应发', key: 'gross', always: true },
  { title: '社保个人', key: 'socialInsurance' },
  { title: '个税', key: 'tax' },
  { title: '赔偿', key: 'damages' },
  { title: '其他扣款', key: 'itemDeductions' },
  { title: '预支', key: 'advances' },
  { title: '零头', key: 'rounding' },
  { title: '实发', key: 'net', always: true },
];

/** `onlyMoney`: for narrow paper, without days and pieces. */
export function wageColumns({ rows }: WageSheet, onlyMoney = false): readonly WageColumn[] {
  const columns = [
    ...(!onlyMoney && rows.some(({ attendedHalfDays }) => attendedHalfDays !== 0) ? [attended] : []),
    ...(!onlyMoney && rows.some(({ pieces }) => pieces !== 0) ? [pieceCount] : []),
    ...figures.filter(({ key, always }) => always === true || rows.some((row) => row[key] !== 0)).map(figureColumn),
  ];
  return columns.map((column) => ({ ...column, width: widthOf(column, rows) }));
}

function figureColumn({ title, key }: { readonly title: string; readonly key: Figure }): Omit<WageColumn, 'width'> {
  return {
    title,
    text: (row) => someYuan(row[key]),
    total: (some) => someYuan(some.reduce((sum, row) => sum + row[key], 0) as Fen),
  };
}

const millimetresPerDigit = 1.6;
/** Two characters of a header, which may take two lines. */
const leastWidth = 9;

function widthOf({ text, total }: Omit<WageColumn, 'width'>, rows: readonly WageSheetRow[]): number {
  const longest = Math.max(total(rows).length, ...rows.map((row) => text(row).length));
  return Math.max(leastWidth, longest * millimetresPerDigit + 2);
}

const attended: Omit<WageColumn, 'width'> = {
  title: '出勤天数',
  text: ({ attendedHalfDays }) => (attendedHalfDays === 0 ? '' : decimalText(attendedHalfDays * 5, 1, 0)),
  total: () => '',
};

const pieceCount: Omit<WageColumn, 'width'> = {
  title: '计件数量',
  text: ({ pieces }) => (pieces === 0 ? '' : quantityText(pieces)),
  total: (rows) => quantityText(rows.reduce((sum, { pieces }) => sum + pieces, 0) as Milli),
};

function someYuan(amount: Fen): string {
  return amount === 0 ? '' : yuanText(amount);
}
