// What the calls about workers do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { workersContract } from '../../../shared/features/workers/contract.ts';
import { viewIdNumber } from '../../../shared/features/workers/rules.ts';
import type { WorkerDraft, WorkerId } from '../../../shared/features/workers/schema.ts';
import { idNumberSentence } from '../../../shared/text/workers.ts';
import { passesLuhn, tidyBankAccount } from '../../../shared/values/bankCard.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { tidyIdNumber } from '../../../shared/values/idNumber.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { categoryHandlers } from './categoryHandlers.ts';
import { engagementHandlers } from './engagementHandlers.ts';
import { engagementsOf } from './engagementSql.ts';
import { gradeHandlers } from './gradeHandlers.ts';
import { gradesOf } from './gradeSql.ts';
import { kindRuleHandlers } from './kindRuleHandlers.ts';
import { listedWorkers, pickedWorkers } from './listSql.ts';
import { membershipsOf } from './membershipSql.ts';
import {
  deleteWorker,
  insertWorker,
  othersWithIdNumber,
  updateWorker,
  useOfWorker,
  workerById,
  workerIdOf,
} from './sql.ts';
import { askedWorker } from './worker.ts';

export const workersHandlers: HandlersOf<typeof workersContract> = {
  'workers.list': ({ db, today }, { on }) => listedWorkers(db, on ?? today, today),

  'workers.pick': ({ db, today }, { on }) => pickedWorkers(db, on ?? today),

  'workers.get': ({ db }, { id }) => ({
    worker: askedWorker(db, id),
    grades: gradesOf(db, id),
    memberships: membershipsOf(db, id),
    engagements: engagementsOf(db, id),
  }),

  'workers.sameIdNumber': ({ db }, { idNumber, self }) => othersWithIdNumber(db, tidyIdNumber(idNumber), self),

  'workers.add': ({ db, newUid, today }, draft) => {
    const worker = tidied(db, draft, today, null);
    const id = insertWorker(db, newUid(), worker);
    return { id, warnings: warningsOf(db, worker, id) };
  },

  'workers.change': ({ db, today }, { id, ...draft }) => {
    if (workerById(db, id) === undefined) throw refuse('notFound', { what: `工人 ${draft.workerNo} ${draft.name}` });
    const worker = tidied(db, draft, today, id);
    updateWorker(db, { id, ...worker });
    return { id, warnings: warningsOf(db, worker, id) };
  },

  'workers.remove': ({ db }, { id }) => {
    const { workerNo, name } = askedWorker(db, id);
    const by = useOfWorker(db, id);
    if (by !== undefined) throw refuse('inUse', { what: `工人 ${workerNo} ${name}`, by });
    deleteWorker(db, id);
    return { workerNo, name };
  },

  ...gradeHandlers,
  ...categoryHandlers,
  ...engagementHandlers,
  ...kindRuleHandlers,
};

/** Refuses a number that is taken and an ID number that is wrong; a wrong check digit passes when it was confirmed. */
function tidied(db: ReadableDb, draft: WorkerDraft, today: WorkDate, self: WorkerId | null): WorkerDraft {
  const taken = workerIdOf(db, draft.workerNo);
  if (taken !== undefined && taken !== self) throw refuse('taken', { what: '工号', value: draft.workerNo });
  const view = viewIdNumber(draft.idNumber, today);
  const why = idNumberSentence(view);
  if (view.fault === 'checkDigit' && !draft.idUnverified)
    throw refuse('refused', { sentence: `${why ?? ''}。请对照身份证核对；确实无误请勾选“身份证待核”再保存。` });
  if (view.fault !== 'checkDigit' && why !== undefined)
    throw refuse('refused', { sentence: `${why}。请对照身份证改正。` });
  return {
    ...draft,
    idNumber: view.idNumber,
    idUnverified: view.fault === 'checkDigit',
    bankAccount: tidyBankAccount(draft.bankAccount),
  };
}

function warningsOf(db: ReadableDb, worker: WorkerDraft, self: WorkerId): string[] {
  const others = othersWithIdNumber(db, worker.idNumber, self);
  const warnings: string[] = [];
  if (others.length > 0) warnings.push(`身份证号码与${others.join('、')}相同，请核对是不是同一个人。`);
  if (worker.bankAccount !== '' && !passesLuhn(worker.bankAccount))
    warnings.push('银行卡号没有通过校验，请再核对一遍（存折、社保卡的账号可以不理会）。');
  return warnings;
}
