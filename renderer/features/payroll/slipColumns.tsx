// The columns of the month's list; those nobody has a figure in are left out, so that 实发 is in view.
import { workModeText } from '../../../shared/text/workers.ts';
import { fen, subtractFen, yuanText, zeroFen } from '../../../shared/values/money.ts';
import { moneyColumn, nameColumn, someMoneyColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { differenceText, type ComparedRow } from './comparing.ts';

type SlipColumn = Column<ComparedRow>;

const fourWords = { width: 98 };
const twoWords = { width: 76 };
const optional = { ...fourWords, optional: true };

const personColumns: readonly SlipColumn[] = [
  textColumn('工号', ({ workerNo }) => workerNo, { fixed: true, width: 72 }),
  nameColumn('姓名', ({ name }) => name, { fixed: true, width: 84 }),
  nameColumn('场所', ({ site }) => site, { optional: true, width: 120 }),
  textColumn('上班方式', ({ workMode }) => (workMode === null ? '' : workModeText[workMode]), optional),
  textColumn('人员类别', ({ categories }) => categories.join('、'), { optional: true, width: 130 }),
];

const figureColumns: readonly SlipColumn[] = [
  someMoneyColumn('计件工资', ({ piecePay }) => piecePay, fourWords),
  someMoneyColumn('计时工资', ({ timePay }) => timePay, fourWords),
  someMoneyColumn('加班加成', ({ overtimeExtra }) => overtimeExtra, fourWords),
  someMoneyColumn('工资项目', ({ itemPay }) => itemPay, fourWords),
  someMoneyColumn('补差', ({ topUp }) => topUp, twoWords),
  someMoneyColumn('补发扣回', ({ adjustments }) => adjustments, fourWords),
  moneyColumn('应发', ({ gross }) => gross, { width: 102 }),
  someMoneyColumn('社保', ({ socialInsurance }) => socialInsurance, twoWords),
  someMoneyColumn('个税', ({ tax }) => tax, twoWords),
  someMoneyColumn('赔偿', ({ damages }) => damages, twoWords),
  someMoneyColumn('其他扣款', ({ itemDeductions }) => itemDeductions, fourWords),
  someMoneyColumn('预支', ({ advances }) => advances, twoWords),
  someMoneyColumn('零头', ({ roundingIn, roundingCarry }) => subtractFen(roundingIn, roundingCarry), { width: 66 }),
];

const netColumn: SlipColumn = moneyColumn('实发', ({ net }) => net, {
  width: 102,
  fixed: 'end',
  show: ({ net }) => <strong>{yuanText(net)}</strong>,
});

const warningColumn: SlipColumn = textColumn(
  '提醒',
  ({ warnings }) => warnings.map(({ message }) => message).join('；'),
  { width: 68, show: warningMark },
);

/** Beside the sum of the row: what interim runs paid, and last month. */
const lastRunColumns: readonly SlipColumn[] = [
  someMoneyColumn('期中应发', ({ earlierGross }) => earlierGross, fourWords),
  someMoneyColumn('期中实发', ({ earlierNet }) => earlierNet, fourWords),
  moneyColumn('上月实发', ({ before }) => before, optional),
  {
    ...moneyColumn<ComparedRow>('比上月', ({ difference }) => difference, { width: 118 }),
    text: differenceText,
    total: (sum) => differenceText({ before: zeroFen, difference: fen(sum) }),
  },
];

const carryColumns: readonly SlipColumn[] = [
  someMoneyColumn('零头转入', ({ roundingIn }) => roundingIn, optional),
  someMoneyColumn('零头转出', ({ roundingCarry }) => roundingCarry, optional),
];

function warningMark({ warnings }: ComparedRow) {
  return warnings.length === 0 ? (
    ''
  ) : (
    <span title={warnings.map(({ message }) => message).join('\n')}>{warnings.length} 条</span>
  );
}

/** `isLastRun`: an interim run is not compared with a month. */
export function columnsFor(rows: readonly ComparedRow[], isLastRun: boolean): readonly SlipColumn[] {
  const used = ({ total, text, optional: chosen }: SlipColumn): boolean =>
    total === undefined || chosen || rows.some((row) => text(row) !== '');
  const compared =
    isLastRun && rows.some(({ before }) => before !== null) ? lastRunColumns : lastRunColumns.slice(0, 2);
  return [
    ...personColumns,
    ...figureColumns.filter(used),
    ...compared.filter(used),
    ...carryColumns,
    warningColumn,
    netColumn,
  ];
}
