// The SQL of equipment and its loans.
import type {
  Equipment,
  EquipmentDraft,
  EquipmentId,
  EquipmentLoanId,
  ListedEquipment,
  Loan,
  LoanDraft,
  LoanEnd,
} from '../../../shared/features/equipment/schema.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export function allEquipment(db: ReadableDb): ListedEquipment[] {
  return db.all<ListedEquipment>(
    `SELECT equipment.id, equipment_no AS equipmentNo, equipment.name, value, funding, site_id AS siteId, sites.name AS siteName,
            (SELECT workers.name || '（' || worker_no || '）' FROM equipment_loans AS loan JOIN workers ON workers.id = loan.worker_id
             WHERE loan.equipment_id = equipment.id AND loan.state = 'inUse') AS holder,
            (SELECT CASE WHEN loan.state IN ('broken', 'lost') THEN loan.state END FROM equipment_loans AS loan
             WHERE loan.equipment_id = equipment.id ORDER BY from_date DESC LIMIT 1) AS gone
     FROM equipment LEFT JOIN sites ON sites.id = site_id
     ORDER BY equipment_no`,
  );
}

export function insertEquipment(db: WritableDb, uid: Uid, equipment: EquipmentDraft): EquipmentId {
  const { id } = db.run(
    `INSERT INTO equipment (uid, equipment_no, name, value, funding, site_id)
     VALUES (:uid, :equipmentNo, :name, :value, :funding, :siteId)`,
    { uid, ...equipment },
  );
  return id as EquipmentId;
}

export function updateEquipment(db: WritableDb, equipment: Equipment): boolean {
  const { changes } = db.run(
    `UPDATE equipment
     SET equipment_no = :equipmentNo, name = :name, value = :value, funding = :funding, site_id = :siteId
     WHERE id = :id`,
    { ...equipment },
  );
  return changes === 1;
}

export function deleteEquipment(db: WritableDb, id: EquipmentId): void {
  db.run('DELETE FROM equipment WHERE id = :id', { id });
}

export function allLoans(db: ReadableDb): Loan[] {
  return db.all<Loan>(
    `SELECT loan.id, equipment_id AS equipmentId, loan.worker_id AS workerId, from_date AS fromDate, deposit, to_date AS toDate,
            state, damages, equipment_no AS equipmentNo, equipment.name, worker_no AS workerNo, workers.name AS workerName
     FROM equipment_loans AS loan
     JOIN equipment ON equipment.id = equipment_id
     JOIN workers ON workers.id = loan.worker_id
     ORDER BY from_date DESC, equipment_no`,
  );
}

export function insertLoan(db: WritableDb, uid: Uid, loan: LoanDraft): EquipmentLoanId {
  const { id } = db.run(
    `INSERT INTO equipment_loans (uid, equipment_id, worker_id, from_date, deposit)
     VALUES (:uid, :equipmentId, :workerId, :fromDate, :deposit)`,
    { uid, ...loan },
  );
  return id as EquipmentLoanId;
}

export function endLoan(db: WritableDb, end: LoanEnd): void {
  db.run('UPDATE equipment_loans SET to_date = :toDate, state = :state, damages = :damages WHERE id = :id', { ...end });
}

export function reopenLoan(db: WritableDb, id: EquipmentLoanId): void {
  db.run(`UPDATE equipment_loans SET to_date = NULL, state = 'inUse', damages = 0 WHERE id = :id`, { id });
}

export function deleteLoan(db: WritableDb, id: EquipmentLoanId): void {
  db.run('DELETE FROM equipment_loans WHERE id = :id', { id });
}

/** "冉小兰（0001）"; undefined when there is no such worker. */
export function workerText(db: ReadableDb, id: LoanDraft['workerId']): string | undefined {
  return db.get<{ text: string }>(`SELECT name || '（' || worker_no || '）' AS text FROM workers WHERE id = :id`, {
    id,
  })?.text;
}
