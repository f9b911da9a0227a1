// The SQL of what locked runs took, paid and taxed before: the history behind a figure of a slip.
import type { Part } from '../../../shared/features/payroll/input.ts';
import type { Deduction } from '../../../shared/features/payroll/slip.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';

type WorkerId = Id<'Worker'>;
type OfRun<Row> = Row & { readonly month: PayMonth; readonly part: Part | null };
type Flat<Row> = Row & {
  readonly month: PayMonth;
  readonly partFrom: WorkDate | null;
  readonly partTo: WorkDate | null;
};

const slips = `
  FROM pay_slips JOIN pay_runs ON pay_runs.id = pay_run_id
  WHERE worker_id = :workerId AND (:before IS NULL OR pay_slips.id < :before)`;
const inOrder = 'ORDER BY pay_runs.month, pay_runs.id';

/** What slips before slip `before` (null = all) took for one thing. */
export function takenOf(
  db: ReadableDb,
  workerId: WorkerId,
  { kind, ref }: Pick<Deduction, 'kind' | 'ref'>,
  before: number | null,
): OfRun<{ readonly taken: Fen }>[] {
  return db
    .all<Flat<{ taken: Fen }>>(
      `SELECT pay_runs.month, part_from AS partFrom, part_to AS partTo, deduction.value ->> '$.taken' AS taken
       FROM pay_slips JOIN pay_runs ON pay_runs.id = pay_run_id, json_each(content, '$.deductions') AS deduction
       WHERE worker_id = :workerId AND (:before IS NULL OR pay_slips.id < :before)
         AND deduction.value ->> '$.kind' = :kind AND deduction.value ->> '$.ref' = :ref
         AND deduction.value ->> '$.taken' <> 0
       ${inOrder}`,
      { workerId, before, kind, ref },
    )
    .map(ofRun);
}

/** Wages of the year up to and with each slip, as its ledger closed. */
export function yearsOf(
  db: ReadableDb,
  workerId: WorkerId,
  year: number,
  before: number | null,
): OfRun<{ readonly income: Fen; readonly socialInsurance: Fen; readonly withheld: Fen }>[] {
  return db
    .all<Flat<{ income: Fen; socialInsurance: Fen; withheld: Fen }>>(
      `SELECT pay_runs.month, part_from AS partFrom, part_to AS partTo, content ->> '$.closing.year.income' AS income,
              content ->> '$.closing.year.socialInsurance' AS socialInsurance,
              content ->> '$.closing.year.withheld' AS withheld
       ${slips} AND content ->> '$.closing.year.year' = :year
       ${inOrder}`,
      { workerId, before, year },
    )
    .map(ofRun);
}

/** The locked slips of a month. */
export function paidIn(
  db: ReadableDb,
  workerId: WorkerId,
  month: PayMonth,
): { readonly part: Part | null; readonly gross: Fen; readonly net: Fen }[] {
  return db
    .all<Flat<{ gross: Fen; net: Fen }>>(
      `SELECT pay_runs.month, part_from AS partFrom, part_to AS partTo, gross, net
       ${slips} AND pay_runs.month = :month
       ${inOrder}`,
      { workerId, month, before: null },
    )
    .map(ofRun)
    .map(({ month: _, ...slip }) => slip);
}

function ofRun<Row>({ partFrom, partTo, ...row }: Flat<Row>): OfRun<Omit<Flat<Row>, 'partFrom' | 'partTo'>> {
  const part = partFrom === null || partTo === null ? null : { fromDate: partFrom, toDate: partTo };
  return { ...row, part };
}
