// The SQL of workers themselves.
import type { Worker, WorkerDraft, WorkerId } from '../../../shared/features/workers/schema.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

type WorkerRow = Omit<Worker, 'idUnverified'> & { readonly idUnverified: number };

export function workerById(db: ReadableDb, id: WorkerId): Worker | undefined {
  const row = db.get<WorkerRow>(
    `SELECT id, worker_no AS workerNo, name, id_number AS idNumber, id_unverified AS idUnverified, phone,
       registered_address AS registeredAddress, living_address AS livingAddress,
       bank_name AS bankName, bank_account AS bankAccount, note
     FROM workers
     WHERE id = :id`,
    { id },
  );
  return row && { ...row, idUnverified: row.idUnverified === 1 };
}

export function workerIdOf(db: ReadableDb, workerNo: string): WorkerId | undefined {
  return db.get<{ id: WorkerId }>('SELECT id FROM workers WHERE worker_no = :workerNo', { workerNo })?.id;
}

/** "0003 王芳" of everybody else with this ID number. */
export function othersWithIdNumber(db: ReadableDb, idNumber: string, self: WorkerId | null): string[] {
  const rows = db.all<{ who: string }>(
    `SELECT worker_no || ' ' || name AS who
     FROM workers
     WHERE id_number = :idNumber AND id IS NOT :self
     ORDER BY worker_no`,
    { idNumber, self },
  );
  return rows.map(({ who }) => who);
}

export function insertWorker(db: WritableDb, uid: Uid, worker: WorkerDraft): WorkerId {
  const { id } = db.run(
    `INSERT INTO workers (uid, worker_no, name, id_number, id_unverified, phone, registered_address, living_address,
       bank_name, bank_account, note)
     VALUES (:uid, :workerNo, :name, :idNumber, :idUnverified, :phone, :registeredAddress, :livingAddress,
       :bankName, :bankAccount, :note)`,
    { uid, ...worker },
  );
  return id as WorkerId;
}

export function updateWorker(db: WritableDb, worker: Worker): boolean {
  const { changes } = db.run(
    `UPDATE workers
     SET worker_no = :workerNo, name = :name, id_number = :idNumber, id_unverified = :idUnverified, phone = :phone,
       registered_address = :registeredAddress, living_address = :livingAddress,
       bank_name = :bankName, bank_account = :bankAccount, note = :note
     WHERE id = :id`,
    { ...worker },
  );
  return changes === 1;
}

/** Takes the worker's dated facts along. */
export function deleteWorker(db: WritableDb, id: WorkerId): void {
  db.run('DELETE FROM workers WHERE id = :id', { id });
}

/** What still refers to a worker, in Chinese; undefined when nothing does. */
export function useOfWorker(db: ReadableDb, id: WorkerId): string | undefined {
  const use = db.get<{ by: string }>(
    `SELECT '工资条' AS by FROM pay_slips WHERE worker_id = :id
     UNION ALL SELECT '产量' FROM output_entries WHERE worker_id = :id
     UNION ALL SELECT '班组产量' FROM team_output_members WHERE worker_id = :id
     UNION ALL SELECT '考勤' FROM attendance WHERE worker_id = :id
     UNION ALL SELECT '缺勤' FROM absences WHERE worker_id = :id
     UNION ALL SELECT '食宿' FROM board_marks WHERE worker_id = :id
     UNION ALL SELECT '打卡' FROM attendance_punches WHERE worker_id = :id
     UNION ALL SELECT '工价' FROM piece_rates WHERE worker_id = :id
     UNION ALL SELECT '发料单' FROM dispatches WHERE worker_id = :id
     UNION ALL SELECT '收货单' FROM collections WHERE worker_id = :id
     UNION ALL SELECT '退料单' FROM material_returns WHERE worker_id = :id
     UNION ALL SELECT '设备借用' FROM equipment_loans WHERE worker_id = :id
     UNION ALL SELECT '用工协议' FROM agreements WHERE worker_id = :id
     UNION ALL SELECT '每月录入' FROM monthly_values WHERE worker_id = :id
     UNION ALL SELECT '预支' FROM advances WHERE worker_id = :id
     UNION ALL SELECT '累计期初' FROM tax_openings WHERE worker_id = :id
     UNION ALL SELECT '专项附加' FROM special_deductions WHERE worker_id = :id
     LIMIT 1`,
    { id },
  );
  return use?.by;
}
