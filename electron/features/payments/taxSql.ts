// The SQL of the tax client's files: frozen slips with the person behind each, and what a year held before the month.
import type { Id } from '../../../shared/values/ids.ts';
import { slipSchema, type Slip } from '../../../shared/features/payroll/slip.ts';
import { firstDay, lastDay, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';

export interface TaxWorker {
  /** All of the month's runs, in the order they were locked. */
  readonly slips: readonly Slip[];
  readonly workerNo: string;
  readonly name: string;
  readonly idNumber: string;
  /** Wages of the year's months before this one, as frozen. */
  readonly incomeBefore: Fen;
  readonly hasSpecialDeductions: boolean;
}

interface TaxSlipRow {
  readonly workerNo: string;
  readonly name: string;
  readonly content: string;
  readonly idNumber: string;
  readonly incomeBefore: Fen;
  readonly special: 0 | 1;
}

/** By worker number: everybody with a slip of the month. */
export function taxWorkers(db: ReadableDb, month: PayMonth): TaxWorker[] {
  const rows = db.all<TaxSlipRow>(
    `SELECT worker_no AS workerNo, name, content, id_number AS idNumber,
            coalesce((SELECT CASE WHEN closing ->> '$.year.year' = :year THEN closing ->> '$.year.income' ELSE 0 END
                      FROM pay_ledgers
                      WHERE pay_ledgers.worker_id = workers.id AND month < :month ORDER BY month DESC LIMIT 1), 0) AS incomeBefore,
            EXISTS (SELECT 1 FROM special_deductions
                    WHERE special_deductions.worker_id = workers.id AND month BETWEEN :year || '-01' AND :month AND amount > 0) AS special
     FROM pay_slips JOIN workers ON workers.id = pay_slips.worker_id
     WHERE month = :month ORDER BY worker_no, pay_slips.pay_run_id`,
    { month, year: Number(month.slice(0, 4)) },
  );
  return [...Map.groupBy(rows, ({ workerNo }) => workerNo).values()].flatMap((ofWorker) => {
    const [first] = ofWorker;
    if (first === undefined) return [];
    const { workerNo, name, idNumber, incomeBefore, special } = first;
    const slips = ofWorker.map(({ content }) => slipSchema.parse(JSON.parse(content)));
    return [{ workerNo, name, idNumber, incomeBefore, hasSpecialDeductions: special === 1, slips }];
  });
}

/** Items that are not taxed, as they stand now. */
export function untaxedItems(db: ReadableDb): ReadonlySet<Id<'PayItem'>> {
  const rows = db.all<{ id: Id<'PayItem'> }>('SELECT id FROM pay_items WHERE taxable = 0');
  return new Set(rows.map(({ id }) => id));
}

export interface TaxPerson {
  readonly workerNo: string;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly registeredAddress: string;
  readonly livingAddress: string;
  readonly bankName: string;
  readonly bankAccount: string;
  readonly post: string;
  readonly taxItem: 'wages' | 'service' | 'none';
  readonly hiredOn: WorkDate;
  readonly leftOn: WorkDate | null;
  readonly categories: string;
}

/** Everybody with an engagement in the month; who left, when it ended by the month's last day. */
export function taxPeople(db: ReadableDb, month: PayMonth): TaxPerson[] {
  return db.all<TaxPerson>(
    `SELECT worker_no AS workerNo, name, id_number AS idNumber, phone, registered_address AS registeredAddress,
            living_address AS livingAddress, bank_name AS bankName, bank_account AS bankAccount, post,
            (SELECT min(from_date) FROM engagements WHERE worker_id = workers.id) AS hiredOn,
            CASE WHEN engagement.to_date <= :last THEN engagement.to_date END AS leftOn,
            coalesce(engagement.tax_item,
                     (SELECT tax_item FROM engagement_kind_rules AS rule
                      WHERE rule.kind = engagement.kind AND rule.from_date <= :last ORDER BY rule.from_date DESC LIMIT 1)) AS taxItem,
            coalesce((SELECT group_concat(categories.name, '、')
                      FROM worker_categories JOIN categories ON categories.id = category_id
                      WHERE worker_id = workers.id AND from_date <= :last AND coalesce(to_date, :last) >= :last), '') AS categories
     FROM workers
     JOIN engagements AS engagement ON engagement.id =
       (SELECT id FROM engagements
        WHERE worker_id = workers.id AND from_date <= :last AND coalesce(to_date, :last) >= :first
        ORDER BY from_date DESC LIMIT 1)
     ORDER BY worker_no`,
    { first: firstDay(month), last: lastDay(month) },
  );
}
