// A worker's records of the month turned into earning lines, before the minimum-wage test (wage-rules §3–§5).
import type { Id } from '../../values/ids.ts';
import { fen, type Fen } from '../../values/money.ts';
import type { Milli } from '../../values/quantity.ts';
import { attendanceFault, outputFault, overlapFault, teamFault, typedFault, workerFault } from '../../text/payroll.ts';
import { attendanceOf, type Attendance } from './attendance.ts';
import { blocksOf, overlapOf, type PayBlock } from './blocks.ts';
import { allTimeLines, teamLines } from './earnings.ts';
import type { WorkerMonth } from './input.ts';
import { itemLines, itemValues, noItems, type ItemValue } from './items.ts';
import type { MonthRules } from './monthRules.ts';
import { adjustmentLines } from './adjustments.ts';
import { latePay } from './latePay.ts';
import { pieceLines } from './pieceLines.ts';
import { pricedPieces } from './pieces.ts';
import { repriceLines } from './reprice.ts';
import type { SlipLine } from './slip.ts';
import { totalsOf } from './sums.ts';
import type { TeamShare } from './teamPay.ts';

export interface Records {
  readonly blocks: readonly PayBlock[];
  readonly attendance: Attendance;
  /** In the order of the slip: pieces, team, time, overtime of time, late pieces, items, adjustments. */
  readonly lines: readonly SlipLine[];
  readonly itemDeductions: readonly ItemValue[];
  readonly unpriced: readonly { readonly operationId: Id<'Operation'>; readonly quantity: Milli }[];
  /** Rows the rules cannot accept (wage-rules §12.20), each sentence naming the worker. */
  readonly faults: readonly string[];
}

export function recordsOf(worker: WorkerMonth, month: MonthRules, shares: readonly TeamShare[]): Records {
  const isLastRun = month.part === null;
  const blocks = blocksOf(worker, month);
  const last = blocks.at(-1);
  const { pieces, unpriced, outside } = pricedPieces(month, worker, blocks, worker.output);
  const team = teamLines(shares, blocks);
  const attendance = attendanceOf(worker.attendance, blocks, month);
  const paid = pieces.filter(({ entry }) => entry.paid);
  const late = last === undefined ? { lines: [], unpriced: [] } : latePay(worker, month, last);
  const earned = [
    ...pieceLines(
      pieces.filter(({ entry }) => !entry.paid),
      month,
    ),
    ...repriceLines(paid, worker.interim),
    ...team.lines,
    ...(isLastRun ? allTimeLines(blocks, attendance, month) : []),
  ];
  const { piecePay, timePay, overtimeExtra } = totalsOf([...worker.interim, ...earned]);
  const hasLines = earned.length > 0 || late.lines.length > 0 || worker.interim.length > 0;
  const counts = { 用餐次数: counted(worker.board?.meals), 住宿晚数: counted(worker.board?.nights) };
  const wages = { 计件工资: piecePay, 计时工资: timePay, 加班加成: overtimeExtra, ...counts };
  const items = isLastRun ? itemValues(month, worker.typed, wages, hasLines) : noItems;
  const overlap = overlapOf(blocks);
  const faults = [
    ...(overlap === undefined ? [] : [overlapFault(overlap[0].engagement, overlap[1].engagement)]),
    ...outside.map(({ date, operationId }) => outputFault(date, month.operation(operationId))),
    ...team.outside.map(({ row }) => teamFault(row.date, row.team)),
    ...attendance.outside.map(({ date }) => attendanceFault(date)),
    ...(last === undefined && items.earnings.length > 0 ? [typedFault] : []),
    ...items.faults,
  ];
  return {
    blocks,
    attendance,
    lines:
      last === undefined
        ? earned
        : [
            ...earned,
            ...late.lines,
            ...itemLines(items.earnings, last.index),
            ...adjustmentLines(worker.adjustments, last.index),
          ],
    itemDeductions: items.deductions,
    unpriced: [...unpriced, ...late.unpriced],
    faults: faults.map((sentence) => workerFault(worker, sentence)),
  };
}

/** A count as a formula takes it: 3 meals are 3. */
function counted(count = 0): Fen {
  return fen(count * 100);
}
