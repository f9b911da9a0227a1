// What output promises, for `verify`: whoever made something worked here on that day (wage-rules §12.20), in quantities the product takes, and a team can be paid.
import { dateText, type WorkDate } from '../../../shared/values/dates.ts';
import type { Check } from '../../store/verify.ts';

export const checks: readonly Check[] = [
  {
    name: '产量当天都有用工关系',
    run: (db) =>
      db
        .all<{ worker: string; date: WorkDate }>(
          `WITH made AS (
             SELECT DISTINCT worker_id, work_date FROM output_entries WHERE collection_line_id IS NULL
             UNION
             SELECT worker_id, work_date FROM team_output_members JOIN team_outputs ON team_outputs.id = team_output_id)
           SELECT worker_no || ' ' || name AS worker, work_date AS date
           FROM made JOIN workers ON workers.id = made.worker_id
           WHERE NOT EXISTS (
             SELECT 1 FROM engagements
             WHERE engagements.worker_id = made.worker_id AND from_date <= work_date AND (to_date IS NULL OR to_date >= work_date))
           ORDER BY worker_no, work_date`,
        )
        .map(({ worker, date }) => `工人 ${worker} ${dateText(date)}有产量，但那天没有用工关系。`),
  },
  {
    name: '产量的小数位与产品一致',
    run: (db) =>
      db
        .all<{ operation: string; date: WorkDate; rows: number }>(
          `SELECT p.product_no || '-' || o.operation_no AS operation, min(made.work_date) AS date, count(*) AS rows
           FROM (SELECT operation_id, work_date, qualified, rework, defect_worker, defect_material FROM output_entries
                 UNION ALL
                 SELECT operation_id, work_date, qualified, 0, 0, 0 FROM team_outputs) made
             JOIN operations o ON o.id = made.operation_id
             JOIN products p ON p.id = o.product_id
             JOIN (VALUES (0, 1000), (1, 100), (2, 10), (3, 1)) step ON step.column1 = p.decimals
           WHERE qualified % column2 OR rework % column2 OR defect_worker % column2 OR defect_material % column2
           GROUP BY o.id ORDER BY operation`,
        )
        .map(
          ({ operation, date, rows }) =>
            `工序 ${operation} 有 ${String(rows)} 笔产量的小数比产品允许的多，最早在${dateText(date)}。`,
        ),
  },
  {
    name: '班组产量都能分到人',
    run: (db) =>
      db
        .all<{ team: string; date: WorkDate }>(
          `SELECT t.team, t.work_date AS date
           FROM team_outputs t LEFT JOIN team_output_members m ON m.team_output_id = t.id
           GROUP BY t.id
           HAVING coalesce(sum(m.weight), 0) = 0 OR (t.split = 'hand' AND sum(m.weight) <> t.qualified)
           ORDER BY t.work_date`,
        )
        .map(({ team, date }) => `班组“${team}”${dateText(date)}的产量分不到人：成员的分配数不对。`),
  },
];
