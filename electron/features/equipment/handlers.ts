// What the calls about equipment do: the register, and loans, of which one machine has one at a time.
import { refuse, type RefusedError } from '../../../shared/contract/errors.ts';
import type { equipmentContract } from '../../../shared/features/equipment/contract.ts';
import type {
  EquipmentDraft,
  EquipmentId,
  EquipmentLoanId,
  ListedEquipment,
  Loan,
} from '../../../shared/features/equipment/schema.ts';
import { loanRefusals } from '../../../shared/text/equipment.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { refuseUnengaged } from '../../store/engaged.ts';
import { refuseLockedDate } from '../../store/locks.ts';
import {
  allEquipment,
  allLoans,
  deleteEquipment,
  deleteLoan,
  endLoan,
  fundings,
  insertEquipment,
  insertLoan,
  reopenLoan,
  setLoanDue,
  updateEquipment,
  writeFundings,
} from './sql.ts';

export const equipmentHandlers: HandlersOf<typeof equipmentContract> = {
  'equipment.list': ({ db }) => allEquipment(db),

  'equipment.add': ({ db, newUid }, equipment) => {
    refuseTakenNumber(db, equipment);
    return insertEquipment(db, newUid(), equipment);
  },

  'equipment.change': ({ db }, equipment) => {
    refuseTakenNumber(db, equipment, equipment.id);
    if (!updateEquipment(db, equipment)) throw refuse('notFound', { what: `设备 ${equipment.equipmentNo}` });
    return null;
  },

  'equipment.remove': ({ db }, { id: removed }) => {
    const { id, equipmentNo, name, value, funding, siteId } = known(db, removed);
    if (allLoans(db).some(({ equipmentId }) => equipmentId === id))
      throw refuse('inUse', { what: `设备“${name}”`, by: '借用' });
    deleteEquipment(db, id);
    return { id, equipmentNo, name, value, funding, siteId };
  },

  'equipment.listFundings': ({ db }) => fundings(db),

  'equipment.setFundings': ({ db }, { fundings: names }) => {
    writeFundings(db, names);
    return null;
  },

  'equipment.listLoans': ({ db }) => allLoans(db),

  'equipment.lend': ({ db, newUid }, loan) => {
    const { equipmentNo, name } = known(db, loan.equipmentId);
    refuseUnengaged(db, loan.workerId, loan.fromDate);
    const text = ` ${equipmentNo} ${name} `;
    for (const other of allLoans(db).filter(({ equipmentId }) => equipmentId === loan.equipmentId)) {
      const worker = `${other.workerName}（${other.workerNo}）`;
      if (other.state === 'lost' && other.toDate !== null) throw refused(loanRefusals.lost(text, other.toDate));
      if (other.toDate === null || other.toDate > loan.fromDate || other.fromDate >= loan.fromDate)
        throw refused(loanRefusals.elsewhere(text, worker, other.fromDate, other.toDate));
    }
    return loanById(db, insertLoan(db, newUid(), loan));
  },

  'equipment.setLoanDue': ({ db }, { id, dueDate }) => {
    const { state, fromDate, equipmentNo, name } = loanById(db, id);
    if (state !== 'inUse') throw refused(loanRefusals.ended(` ${equipmentNo} ${name} `));
    if (dueDate !== null && dueDate < fromDate) throw refused(loanRefusals.dueBeforeStart(fromDate));
    setLoanDue(db, id, dueDate);
    return loanById(db, id);
  },

  'equipment.endLoan': ({ db }, end) => {
    const loan = loanById(db, end.id);
    if (loan.state !== 'inUse') throw refused(loanRefusals.ended(` ${loan.equipmentNo} ${loan.name} `));
    if (end.toDate < loan.fromDate) throw refused(loanRefusals.endBeforeStart(loan.fromDate));
    if (end.state === 'back' && end.damages > 0) throw refused(loanRefusals.damagesWhenBack);
    if (end.damages > 0) refuseLockedDate(db, end.toDate);
    endLoan(db, end);
    return loanById(db, end.id);
  },

  'equipment.reopenLoan': ({ db }, { id }) => {
    refuseChargedAndLocked(db, loanById(db, id));
    reopenLoan(db, id);
    return loanById(db, id);
  },

  'equipment.removeLoan': ({ db }, { id }) => {
    const loan = loanById(db, id);
    refuseChargedAndLocked(db, loan);
    deleteLoan(db, id);
    return loan;
  },
};

/** Damages fall into the month of the return (wage-rules §12.12). */
function refuseChargedAndLocked(db: ReadableDb, { damages, toDate }: Loan): void {
  if (damages > 0 && toDate !== null) refuseLockedDate(db, toDate);
}

function known(db: ReadableDb, id: EquipmentId): ListedEquipment {
  const equipment = allEquipment(db).find((other) => other.id === id);
  if (equipment === undefined) throw refuse('notFound', { what: '这台设备' });
  return equipment;
}

function loanById(db: ReadableDb, id: EquipmentLoanId): Loan {
  const loan = allLoans(db).find((other) => other.id === id);
  if (loan === undefined) throw refuse('notFound', { what: '这笔借用' });
  return loan;
}

function refuseTakenNumber(db: ReadableDb, equipment: EquipmentDraft, self?: EquipmentId): void {
  const taken = allEquipment(db).some((other) => other.equipmentNo === equipment.equipmentNo && other.id !== self);
  if (taken) throw refuse('taken', { what: '设备编号', value: equipment.equipmentNo });
}

function refused(sentence: string): RefusedError {
  return refuse('refused', { sentence });
}
