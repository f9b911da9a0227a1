// What locked slips promise, for `verify`: their sums hold, they pay what they froze, and no advance is taken back twice.
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';
import type { Check } from '../../store/verify.ts';

interface SlipName {
  readonly month: PayMonth;
  readonly worker: string;
}

const nameOf = ({ month, worker }: SlipName): string => `${monthText(month)} ${worker}`;

export const checks: readonly Check[] = [
  {
    name: '工资条各行之和等于应发',
    run: (db) =>
      slipsWhere(
        db,
        'gross <> coalesce((SELECT sum(amount) FROM pay_slip_lines WHERE pay_slip_id = pay_slips.id), 0)',
      ).map((slip) => `${nameOf(slip)}的工资条各行之和不等于应发。`),
  },
  {
    name: '应发减扣款等于实发',
    run: (db) =>
      slipsWhere(
        db,
        `gross <> content ->> '$.gross' OR net <> content ->> '$.net'
         OR gross - coalesce((SELECT sum(value ->> '$.taken') FROM json_each(content, '$.deductions')), 0)
            + (content ->> '$.roundingIn') <> net + (content ->> '$.roundingCarry')`,
      ).map((slip) => `${nameOf(slip)}的工资条：应发、扣款、零头和实发对不上。`),
  },
  {
    name: '封存的记录属于当月或更早',
    run: (db) => frozenElsewhere(db).map((slip) => `${nameOf(slip)}的工资条封存了别人的或以后月份的产量、考勤。`),
  },
  {
    name: '预支扣回不超过预支金额',
    run: (db) =>
      db
        .all<SlipName>(
          `SELECT month, worker_no || ' ' || name AS worker
           FROM pay_ledgers JOIN workers ON workers.id = worker_id
           WHERE EXISTS (
             SELECT 1 FROM json_each(closing, '$.advances') AS taken
             LEFT JOIN advances ON advances.id = taken.key
             WHERE advances.id IS NULL OR taken.value > advances.amount OR advances.worker_id <> pay_ledgers.worker_id)
           ORDER BY month, worker_no`,
        )
        .map((slip) => `${nameOf(slip)}扣回的预支比借出的多，或预支记录已不在。`),
  },
];

function slipsWhere(db: ReadableDb, condition: string): SlipName[] {
  return db.all<SlipName>(
    `SELECT month, worker_no || ' ' || name AS worker
     FROM pay_slips JOIN workers ON workers.id = pay_slips.worker_id
     WHERE ${condition}
     ORDER BY month, worker_no`,
  );
}

function frozenElsewhere(db: ReadableDb): SlipName[] {
  return slipsWhere(
    db,
    `EXISTS (
       SELECT 1 FROM output_entries
       WHERE pay_slip_id = pay_slips.id AND (worker_id <> pay_slips.worker_id OR substr(work_date, 1, 7) > month)
       UNION ALL
       SELECT 1 FROM attendance
       WHERE pay_slip_id = pay_slips.id AND (worker_id <> pay_slips.worker_id OR substr(work_date, 1, 7) > month)
       UNION ALL
       SELECT 1 FROM team_output_members JOIN team_outputs ON team_outputs.id = team_output_id
       WHERE pay_slip_id = pay_slips.id AND (worker_id <> pay_slips.worker_id OR substr(work_date, 1, 7) > month))`,
  );
}
