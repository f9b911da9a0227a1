// 工资发放表: a slip a row, with the person's numbers and the sums of every column.
import type { Period, WageSheet, WageSheetRow } from '../../../shared/features/payroll/schema.ts';
import type { Slip } from '../../../shared/features/payroll/slip.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { subtractFen } from '../../../shared/values/money.ts';
import { milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';
import { readSettings } from '../settings/read.ts';
import { columnSums } from './columnSums.ts';
import { monthNow } from './compute.ts';
import { sheetPeople, type SheetPerson } from './sqlSheet.ts';
import { moneyColumns, slipRow } from './view.ts';

export function wageSheet(db: ReadableDb, period: Period, siteId: Id<'Site'> | undefined): WageSheet {
  const { run, result } = monthNow(db, period);
  const people = new Map(sheetPeople(db, period.month).map((person) => [person.workerId, person]));
  const rows = result.slips.flatMap((slip) => {
    const person = people.get(slip.workerId);
    return person === undefined || (siteId !== undefined && person.siteId !== siteId) ? [] : [sheetRow(slip, person)];
  });
  return { ...run, bookName: readSettings(db).name, complete: result.complete, rows, totals: columnSums(rows, summed) };
}

function sheetRow(slip: Slip, { siteId: _, workMode: _mode, ...person }: SheetPerson): WageSheetRow {
  const { roundingIn, roundingCarry, warnings: _warnings, earlierGross: _earlier, ...money } = slipRow(slip);
  const pieces = slip.lines.reduce((sum, line) => sum + (line.kind === 'piece' ? line.quantity : 0), 0);
  return {
    ...person,
    ...money,
    attendedHalfDays: slip.attendedHalfDays,
    pieces: milli(pieces),
    rounding: subtractFen(roundingIn, roundingCarry),
  };
}

const summed = ['pieces', ...moneyColumns, 'rounding'] as const;
