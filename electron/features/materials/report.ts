// The material report at a date (book-workbook §2): balances, dispatches, and what does not fit.
import { goodsOwed } from '../../../shared/features/materials/rules.ts';
import type { MaterialReport } from '../../../shared/features/materials/views.ts';
import { daysBetween, type WorkDate } from '../../../shared/values/dates.ts';
import { compareNo } from '../../../shared/values/natural.ts';
import { milli, type Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';
import { balancesAsOf } from './balanceSql.ts';
import { violationsAsOf } from './checks.ts';
import { linesAsOf, type LineAsOf } from './reportSql.ts';

export interface Owed {
  readonly reworkOpen: Milli;
  readonly stillOut: Milli;
  readonly overdueDays: number;
}

/** What is owed on a line at a date: nothing once it is settled (material-rules §6.3, §6.4). */
type OwedLine = Pick<
  LineAsOf,
  'settledOn' | 'dueDate' | 'asked' | 'shortClosed' | 'qualified' | 'rework' | 'defectWorker' | 'defectMaterial'
>;

export function owedOf(line: OwedLine, asOf: WorkDate): Owed {
  if (line.settledOn !== null) return { reworkOpen: milli(0), stillOut: milli(0), overdueDays: 0 };
  const { reworkOpen, stillOut } = goodsOwed(milli(line.asked - line.shortClosed), line);
  const owes = reworkOpen + stillOut > 0;
  const overdueDays = owes && line.dueDate !== null ? Math.max(0, daysBetween(line.dueDate, asOf)) : 0;
  return { reworkOpen, stillOut, overdueDays };
}

export function materialReport(db: ReadableDb, asOf: WorkDate): MaterialReport {
  return {
    balances: balancesAsOf(db, asOf).map(
      ({ workerNo, materialNo, dispatched, usedQualified, usedDefect, returned, writtenOff, rest, ...other }) => ({
        ...{ workerNo, materialNo, dispatched, usedQualified, usedDefect, returned, writtenOff },
        held: Math.max(0, rest),
        ...some('supplemented', other.supplemented),
        ...some('transferredIn', other.transferredIn),
        ...some('transferredOut', other.transferredOut),
        ...some('saved', other.saved),
      }),
    ),
    dispatches: linesAsOf(db, { asOf })
      .sort(
        (a, b) =>
          compareNo(a.dispatchNo, b.dispatchNo) ||
          compareNo(a.productNo, b.productNo) ||
          compareNo(a.operationNo, b.operationNo),
      )
      .map((line) => {
        const { reworkOpen, stillOut, overdueDays } = owedOf(line, asOf);
        const { dispatchNo, workerNo, productNo, operationNo } = line;
        return {
          ...{ dispatchNo, workerNo, productNo, operationNo },
          asked: inUnits(line.asked),
          qualified: inUnits(line.qualified),
          rework: inUnits(reworkOpen),
          defectWorker: inUnits(line.defectWorker),
          defectMaterial: inUnits(line.defectMaterial),
          stillOut: inUnits(stillOut),
          overdueDays,
        };
      }),
    violations: violationsAsOf(db, asOf),
  };
}

/** The terms most books do not have are left out where they are 0. */
function some<Name extends string>(name: Name, quantity: Milli): Partial<Record<Name, Milli>> {
  return quantity === 0 ? {} : ({ [name]: quantity } as Record<Name, Milli>);
}

/** Goods are reported in the product's own unit, as on the pay slip; only material is in 1/1000 unit. */
function inUnits(quantity: Milli): number {
  return quantity / 1000;
}
