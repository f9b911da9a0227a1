// 离职结清: gathers everything that closes for a worker who leaves, and takes the rest of her advances in her last month.
import { refuse, type RefusedError } from '../../../shared/contract/errors.ts';
import type { Leaver } from '../../../shared/features/closing/leaverSchema.ts';
import { leaverSteps } from '../../../shared/features/closing/leaverSteps.ts';
import { owedByHer, owedToHer } from '../../../shared/features/closing/rules.ts';
import { closingRefusals } from '../../../shared/text/closing.ts';
import { lastDay, monthOf, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { fen, subtractFen, sumFen, zeroFen, type Fen } from '../../../shared/values/money.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';
import { isLocked, refuseLockedMonth } from '../../store/locks.ts';
import { takeAllIn } from '../advances/write.ts';
import { goodsOut, materialHeld } from '../materials/read.ts';
import { openPayOf } from '../payroll/read.ts';
import { readSettings } from '../settings/read.ts';
import * as sql from './leaverSql.ts';

type WorkerId = Id<'Worker'>;

export function leaverOf(db: ReadableDb, workerId: WorkerId, date: WorkDate, today: WorkDate): Leaver {
  const { workerNo, name } = known(db, workerId);
  const pay = openPayOf(db, workerId, monthOf(date));
  const lastSlip = pay.slips.at(-1)?.month;
  const lastMonth = lastSlip !== undefined && lastSlip > monthOf(date) ? lastSlip : monthOf(date);
  const loans = sql.loansOf(db, workerId, monthOf(date));
  const facts = {
    bookName: readSettings(db).name,
    ...{ workerId, workerNo, name, date },
    engagement: sql.lastEngagement(db, workerId) ?? null,
    drafts: pay.slips.map(({ month, gross, net, afterDeductions }) => ({
      ...{ month, gross, net },
      deductions: subtractFen(gross, afterDeductions),
    })),
    lastMonth,
    lastLocked: isLocked(db, lastMonth),
    unpaid: unpaidOf(db, workerId),
    ...leftOver(db, workerId, pay),
    ...materialOf(db, workerId, workerNo, today),
    tools: loans
      .filter(({ toDate }) => toDate === null)
      .map(({ equipmentNo, name: tool, fromDate, deposit }) => ({ equipmentNo, name: tool, fromDate, deposit })),
    deposits: loans.flatMap(({ equipmentNo, name: tool, toDate, deposit, damages }) =>
      toDate === null || deposit <= damages
        ? []
        : [{ equipmentNo, name: tool, toDate, back: subtractFen(deposit, damages) }],
    ),
  };
  return { ...facts, steps: leaverSteps(facts), owedToHer: owedToHer(facts), owedByHer: owedByHer(facts) };
}

function known(db: ReadableDb, workerId: WorkerId): { workerNo: string; name: string } {
  const worker = sql.workerById(db, workerId);
  if (worker === undefined) throw refuse('notFound', { what: '这名工人' });
  return worker;
}

function unpaidOf(db: ReadableDb, workerId: WorkerId): Leaver['unpaid'] {
  return sql.unpaidSlips(db, workerId).map(({ month, partFrom, partTo, net, paid }) => ({
    month,
    part: partFrom === null || partTo === null ? null : { fromDate: partFrom, toDate: partTo },
    ...{ net, paid, open: subtractFen(net, paid) },
  }));
}

type LeftOver = Pick<
  Leaver,
  'advances' | 'damages' | 'items' | 'socialInsuranceOwed' | 'roundingCarry' | 'adjustments'
>;

/** What stays open once all drafts are locked as they stand. */
function leftOver(
  db: ReadableDb,
  workerId: WorkerId,
  { slips, closing, damages }: ReturnType<typeof openPayOf>,
): LeftOver {
  const left = (amount: Fen, taken: Fen | undefined): Fen => subtractFen(amount, taken ?? zeroFen);
  const names = sql.itemNames(db);
  const taken = new Set(
    slips.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'adjustment' ? [line.adjustmentId] : []))),
  );
  return {
    advances: sql
      .advancesOf(db, workerId)
      .map(({ id, date, amount }) => ({ date, amount, left: left(amount, closing.advances[String(id)]) }))
      .filter((advance) => advance.left > 0),
    damages: damages
      .map(({ key, text, amount }) => ({ text, amount, left: left(amount, closing.damages[key]) }))
      .filter((damage) => damage.left > 0),
    items: Object.entries(closing.items).map(([id, amount]) => ({ name: names.get(id) ?? '扣款', left: amount })),
    socialInsuranceOwed: closing.socialInsuranceOwed,
    roundingCarry: closing.roundingCarry,
    adjustments: sumFen(
      sql
        .waitingAdjustments(db, workerId)
        .filter(({ id }) => !taken.has(id))
        .map(({ amount }) => amount),
    ),
  };
}

function materialOf(
  db: ReadableDb,
  workerId: WorkerId,
  workerNo: string,
  today: WorkDate,
): Pick<Leaver, 'goods' | 'openDispatches' | 'materials'> {
  return {
    goods: goodsOut(db, today, workerId).map(({ dispatchNo, date, operation, unit, stillOut, reworkOpen }) => {
      return { dispatchNo, date, operation, unit, stillOut, reworkOpen };
    }),
    openDispatches: sql.openDispatches(db, workerId),
    materials: materialHeld(db)
      .filter((balance) => balance.workerNo === workerNo)
      .map(({ material, unit, rest }) => ({ material, unit, held: rest })),
  };
}

/** Refuses a locked month, an advance paid out after it, and when nothing is open. */
export function takeAdvances(
  db: WritableDb,
  workerId: WorkerId,
  month: PayMonth,
): { workerNo: string; name: string; count: number; left: Fen } {
  const { workerNo, name } = known(db, workerId);
  const who = `${name}（${workerNo}）`;
  refuseLockedMonth(db, month);
  const open = sql.advancesOf(db, workerId).filter(({ amount, taken }) => taken < amount);
  if (open.length === 0) throw refused(closingRefusals.nothingOpen(who));
  const later = open.find(({ date }) => date > lastDay(month));
  if (later !== undefined) throw refused(closingRefusals.paidLater(who, later.date, month));
  takeAllIn(
    db,
    open.map(({ id }) => id),
    month,
  );
  const left = fen(open.reduce((sum, { amount, taken }) => sum + amount - taken, 0));
  return { workerNo, name, count: open.length, left };
}

function refused(sentence: string): RefusedError {
  return refuse('refused', { sentence });
}
