// What the counter shows of one person: what she holds, owes and has borrowed, and her last documents.
import { refuse } from '../../../shared/contract/errors.ts';
import { codeOf } from '../../../shared/features/materials/codes.ts';
import type { Counter } from '../../../shared/features/materials/storeViews.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';
import { owedOf } from './report.ts';
import { kindName } from './reversalSql.ts';
import { linesAsOf } from './reportSql.ts';

const endOfTime = '2199-12-31' as WorkDate;

export function counterOf(db: ReadableDb, workerId: Id<'Worker'>, today: WorkDate): Counter {
  const worker = db.get<Pick<Counter, 'workerNo' | 'name' | 'phone' | 'address'> & { engaged: number }>(
    `SELECT worker_no AS workerNo, name, phone, living_address AS address,
            EXISTS (SELECT 1 FROM engagements WHERE worker_id = :workerId AND from_date <= :today
                    AND (to_date IS NULL OR to_date >= :today)) AS engaged
     FROM workers WHERE id = :workerId`,
    { workerId, today },
  );
  if (worker === undefined) throw refuse('notFound', { what: '这名工人' });
  return {
    ...{ workerId, ...worker, engaged: worker.engaged === 1, code: codeOf('worker', workerId) },
    held: heldBy(db, workerId),
    owed: owedBy(db, workerId, today),
    tools: toolsOf(db, workerId),
    recent: recentOf(db, workerId),
  };
}

/** Over all open dispatches: thread of one is used up on the next. */
export function heldBy(db: ReadableDb, workerId: Id<'Worker'>): Counter['held'] {
  return db.all(
    `SELECT materials.id AS materialId, material_no AS materialNo, materials.name, unit, sum(quantity) AS held
     FROM material_moves_now JOIN materials ON materials.id = material_id
     WHERE worker_id = :workerId
     GROUP BY materials.id
     ORDER BY material_no`,
    { workerId },
  );
}

function owedBy(db: ReadableDb, workerId: Id<'Worker'>, today: WorkDate): Counter['owed'] {
  return linesAsOf(db, { asOf: endOfTime, workerId, open: true })
    .map(({ dispatchId, dispatchNo, date, dueDate, lineId, operation, unit, decimals, asked, qualified, ...line }) => ({
      ...{
        dispatchId,
        dispatchNo,
        code: codeOf('dispatch', dispatchId),
        date,
        dueDate,
        lineId,
        operation,
        unit,
        decimals,
      },
      ...{ asked, qualified, ...owedOf({ ...line, asked, qualified, dueDate }, today) },
    }))
    .sort((a, b) => b.overdueDays - a.overdueDays || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function toolsOf(db: ReadableDb, workerId: Id<'Worker'>): Counter['tools'] {
  return db.all(
    `SELECT equipment_no AS equipmentNo, equipment.name, from_date AS fromDate
     FROM equipment_loans JOIN equipment ON equipment.id = equipment_id
     WHERE equipment_loans.worker_id = :workerId AND state = 'inUse'
     ORDER BY from_date, equipment_no`,
    { workerId },
  );
}

/** Of one day the one written last comes first: uids rise with time. */
function recentOf(db: ReadableDb, workerId: Id<'Worker'>): Counter['recent'] {
  return db.all(
    `SELECT kind, id, date, what FROM (
       SELECT 'dispatch' AS kind, id, date, uid, '发料单 ' || dispatch_no AS what FROM dispatches WHERE worker_id = :workerId
       UNION ALL SELECT 'collection', id, date, uid, '收货单 ' || collection_no FROM collections WHERE worker_id = :workerId
       UNION ALL SELECT 'return', id, date, uid, '退料单 ' || return_no FROM material_returns WHERE worker_id = :workerId
       UNION ALL SELECT 'document', id, date, uid, ${kindName} || ' ' || document_no
         FROM material_documents WHERE :workerId IN (worker_id, to_worker_id))
     ORDER BY date DESC, uid DESC LIMIT 8`,
    { workerId },
  );
}
