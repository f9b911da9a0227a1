// What stands behind a line of a slip: entries, the team's row, days attended, what a formula was given, what is corrected.
import type { Period } from '../../../shared/features/payroll/schema.ts';
import type { Slip, SlipLine } from '../../../shared/features/payroll/slip.ts';
import type { LineSource } from '../../../shared/features/payroll/sourceSchema.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { splitByShares, zeroFen } from '../../../shared/values/money.ts';
import { compareNo } from '../../../shared/values/natural.ts';
import type { ReadableDb } from '../../store/database.ts';
import { monthNow } from './compute.ts';
import { itemSource } from './itemSource.ts';
import { lineEntries } from './lineEntries.ts';
import { lateEntries, operationEntries } from './sqlEntries.ts';
import { slipIdOf } from './sqlRuns.ts';
import { attendedDays, teamOf } from './sqlSources.ts';
import { paidIn } from './sqlTaken.ts';

/** 'nothing' for a slip or line that is not there. */
export function lineSource(db: ReadableDb, period: Period, workerId: Id<'Worker'>, index: number): LineSource {
  const slip = monthNow(db, period).result.slips.find((each) => each.workerId === workerId);
  const line = slip?.lines[index];
  if (slip === undefined || line === undefined) return { kind: 'nothing' };
  switch (line.kind) {
    case 'piece':
    case 'overtimePiece':
      return { kind: 'entries', entries: lineEntries(db, period, workerId, index) };
    case 'late':
    case 'lateOvertime': {
      const { operationId, date, rate, overtime } = line;
      const slipId = slipIdOf(db, period, workerId);
      return { kind: 'entries', entries: lateEntries(db, { workerId, operationId, date, slipId, overtime, rate }) };
    }
    case 'reprice': {
      const { operationId, rate } = line;
      const slipId = slipIdOf(db, period, workerId);
      return { kind: 'entries', entries: operationEntries(db, period.month, { workerId, operationId, slipId, rate }) };
    }
    case 'team':
      return teamSource(db, line);
    case 'time':
    case 'overtimeTime':
    case 'topUp':
      return daysSource(db, slip, line);
    case 'item':
      return { kind: 'item', ...itemSource(db, slip, line.payItemId, line.formula) };
    case 'adjustment': {
      const { corrects, reason } = line;
      return { kind: 'adjustment', corrects, reason, paid: paidIn(db, workerId, corrects) };
    }
  }
}

function teamSource(db: ReadableDb, line: Extract<SlipLine, { kind: 'team' }>): LineSource {
  const team = teamOf(db, line.teamOutputId);
  if (team === undefined) return { kind: 'nothing' };
  const { quantity, rate, teamAmount, split } = line;
  const members = team.members.toSorted((a, b) => compareNo(a.workerNo, b.workerNo));
  const amounts = splitByShares(
    teamAmount,
    members.map(({ weight }) => weight),
  );
  const shares = members.map((member, index) => ({ ...member, amount: amounts[index] ?? zeroFen }));
  return { kind: 'team', ...team, quantity, rate, teamAmount, split, members: shares };
}

/** The days of the line's block; the floor test looks at all blocks of one kind together, so it opens to the whole month. */
function daysSource(db: ReadableDb, slip: Slip, line: SlipLine): LineSource {
  const block = slip.blocks[line.block];
  const from = line.kind === 'topUp' ? slip.blocks[0]?.fromDate : block?.fromDate;
  const to = block?.toDate;
  if (from === undefined || to === undefined) return { kind: 'nothing' };
  return { kind: 'days', days: attendedDays(db, slip.workerId, from, to) };
}
