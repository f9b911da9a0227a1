// The identities of the material ledger, for `verify` and the material report (material-rules §2).
import { checkText, violationText } from '../../../shared/text/materials.ts';
import { workDate, type WorkDate } from '../../../shared/values/dates.ts';
import { milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';
import type { Check } from '../../store/verify.ts';
import {
  balancesAsOf,
  collectionsWithoutOutput,
  documentsOfOthers,
  unexplainedOverDelivery,
  wrongWriteOffs,
} from './balanceSql.ts';

const endOfTime = workDate('2199-12-31');

export const checks: readonly Check[] = [
  { name: checkText.identity, run: (db) => materialViolations(db, endOfTime) },
  { name: checkText.goods, run: (db) => goodsViolations(db, endOfTime) },
];

/** One sentence for each person, material or document that does not fit at a date; empty when all holds. */
export function violationsAsOf(db: ReadableDb, asOf: WorkDate): string[] {
  return [...materialViolations(db, asOf), ...goodsViolations(db, asOf)];
}

/** Over-use is counted over all dispatches of a person: thread of one is used up on the next. */
function materialViolations(db: ReadableDb, asOf: WorkDate): string[] {
  const overUsed = balancesAsOf(db, asOf)
    .filter(({ rest }) => rest < 0)
    .map(({ worker, material, rest, unit, lastDispatchNo }) =>
      violationText.overUsed(worker, material, milli(0 - rest), unit, lastDispatchNo),
    );
  const wrong = wrongWriteOffs(db, asOf).map(({ dispatchNo, material }) =>
    violationText.writeOff(dispatchNo, material),
  );
  return [...overUsed, ...wrong];
}

function goodsViolations(db: ReadableDb, asOf: WorkDate): string[] {
  return [
    ...unexplainedOverDelivery(db, asOf).map(({ dispatchNo, operation }) =>
      violationText.overDelivered(dispatchNo, operation),
    ),
    ...collectionsWithoutOutput(db, asOf).map(({ collectionNo }) => violationText.output(collectionNo)),
    ...documentsOfOthers(db, asOf).map(({ documentNo, dispatchNo }) => violationText.worker(documentNo, dispatchNo)),
  ];
}
