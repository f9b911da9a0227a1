// One worker's annex: a line a price, a column a day, then quantity × rate = amount.
import type { Annex, AnnexLine } from '../../../../shared/features/payroll/viewSchema.ts';
import { daysOf } from '../../../../shared/values/dates.ts';
import { decimalText } from '../../../../shared/values/decimal.ts';
import { rateText, subtractFen, yuanText } from '../../../../shared/values/money.ts';

import type { OperationNames } from '../lineView.ts';
import type { AnnexBlock } from './annexBlocks.ts';

interface Props {
  readonly block: AnnexBlock;
  readonly names: OperationNames;
  readonly annex: Annex;
}

export function AnnexTable({ block, names, annex }: Props) {
  const { workerNo, name, lines, otherPiecePay, piecePay, from, isLast } = block;
  const { part } = annex;
  const days = daysOf(annex.month).filter(
    (day) => part === null || (part.fromDate <= day && day <= part.toDate) || isUsed(lines, day),
  );
  return (
    <section>
      <div className="annex-name">
        <strong>
          {name}（{workerNo}）
        </strong>
        {from > 0 && '（续）'}
      </div>
      <table>
        <colgroup>
          <col style={{ width: '42mm' }} />
          {days.map((day) => (
            <col key={day} />
          ))}
          <col style={{ width: '15mm' }} />
          <col style={{ width: '13mm' }} />
          <col style={{ width: '17mm' }} />
        </colgroup>
        <thead>
          <tr>
            <th>产品 · 工序</th>
            {days.map((day) => (
              <th key={day}>{Number(day.slice(8))}</th>
            ))}
            <th>数量</th>
            <th>单价</th>
            <th>金额</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <Line key={index} line={line} names={names} days={days} />
          ))}
          {isLast && (
            <tr className="annex-sum">
              <td colSpan={days.length + 4}>
                以上 {yuanText(subtractFen(piecePay, otherPiecePay))} 元
                {otherPiecePay !== 0 && `，加班组、补记等 ${yuanText(otherPiecePay)} 元`}
                ，计件工资合计 {yuanText(piecePay)} 元
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

interface LineProps {
  readonly line: AnnexLine;
  readonly names: OperationNames;
  readonly days: readonly string[];
}

function Line({ line, names, days }: LineProps) {
  const name = names.get(line.operationId);
  const byDay = new Map<string, AnnexLine['quantity']>(line.days.map(({ date, quantity }) => [date, quantity]));
  return (
    <tr>
      <td className="annex-what">
        {name === undefined ? '工序' : `${name.productName} · ${name.operationName}`}
        {line.overtime > 100 && `（加班 ${decimalText(line.overtime, 2, 0)} 倍）`}
      </td>
      {days.map((day) => {
        const quantity = byDay.get(day);
        const text = quantity === undefined ? '' : plain(quantity);
        return (
          <td key={day} className={dayClass(text)}>
            {text}
          </td>
        );
      })}
      <td className="number">{plain(line.quantity)}</td>
      <td className="number">{rateText(line.rate)}</td>
      <td className="number">{yuanText(line.amount)}</td>
    </tr>
  );
}

function isUsed(lines: readonly AnnexLine[], day: string): boolean {
  return lines.some(({ days }) => days.some(({ date }) => date === day));
}

/** Without separators, so that four digits fit a day. */
function plain(quantity: AnnexLine['quantity']): string {
  return decimalText(quantity, 3, 0);
}

/** Four digits fit at the usual size, more are drawn smaller; classes, for a big month has 200,000 such cells. */
function dayClass(text: string): string {
  return text.length <= 4 ? 'annex-day' : 'annex-day annex-day-long';
}
