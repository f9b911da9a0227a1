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
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export function allEquipment(db: ReadableDb): ListedEquipment[] {
  return db.all<ListedEquipment>(
    `SELECT equipment.id, equipment_no AS equipmentNo, equipment.name, value, funding, site_id AS siteId, sites.name AS siteName,
            workers.name || '（' || worker_no || '）' AS holder, workers.id AS holderId,
            coalesce(nullif(worker_homes.township || worker_homes.village, ''), workers.living_address, '') AS holderPlace, held.from_date AS since, held.due_date AS dueDate, held.deposit,
            (SELECT CASE WHEN loan.state IN ('broken', 'lost') THEN loan.state END FROM equipment_loans AS loan
             WHERE loan.equipment_id = equipment.id ORDER BY from_date DESC LIMIT 1) AS gone
     FROM equipment
     LEFT JOIN sites ON sites.id = site_id
     LEFT JOIN equipment_loans AS held ON held.equipment_id = equipment.id AND held.state = 'inUse'
     LEFT JOIN workers ON workers.id = held.worker_id
     LEFT JOIN worker_homes ON worker_homes.worker_id = workers.id
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
    `SELECT loan.id, equipment_id AS equipmentId, loan.worker_id AS workerId, from_date AS fromDate, deposit,
            due_date AS dueDate, to_date AS toDate,
            state, damages, equipment_no AS equipmentNo, equipment.name, worker_no AS workerNo, workers.name AS workerName
     FROM equipment_loans AS loan
     JOIN equipment ON equipment.id = equipment_id
     JOIN workers ON workers.id = loan.worker_id
     ORDER BY from_date DESC, equipment_no`,
  );
}

export function insertLoan(db: WritableDb, uid: Uid, loan: LoanDraft): EquipmentLoanId {
  const { id } = db.run(
    `INSERT INTO equipment_loans (uid, equipment_id, worker_id, from_date, deposit, due_date)
     VALUES (:uid, :equipmentId, :workerId, :fromDate, :deposit, :dueDate)`,
    { uid, ...loan },
  );
  return id as EquipmentLoanId;
}

export function endLoan(db: WritableDb, end: LoanEnd): void {
  db.run('UPDATE equipment_loans SET to_date = :toDate, state = :state, damages = :damages WHERE id = :id', { ...end });
}

export function setLoanDue(db: WritableDb, id: EquipmentLoanId, dueDate: WorkDate | null): void {
  db.run('UPDATE equipment_loans SET due_date = :dueDate WHERE id = :id', { id, dueDate });
}

export function reopenLoan(db: WritableDb, id: EquipmentLoanId): void {
  db.run(`UPDATE equipment_loans SET to_date = NULL, state = 'inUse', damages = 0 WHERE id = :id`, { id });
}

export function deleteLoan(db: WritableDb, id: EquipmentLoanId): void {
  db.run('DELETE FROM equipment_loans WHERE id = :id', { id });
}

export function fundings(db: ReadableDb): string[] {
  return db.all<{ name: string }>('SELECT name FROM equipment_fundings ORDER BY position').map(({ name }) => name);
}

export function writeFundings(db: WritableDb, names: readonly string[]): void {
  db.run('DELETE FROM equipment_fundings');
  for (const [index, name] of names.entries())
    db.run('INSERT INTO equipment_fundings (position, name) VALUES (:position, :name)', { position: index + 1, name });
}
