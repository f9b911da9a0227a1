// What the calls about engagements do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { Engagement, EngagementDraft, EngagementId } from '../../../shared/features/workers/dated.ts';
import type { engagementContract } from '../../../shared/features/workers/engagementContract.ts';
import { clashOf, engagementWarnings, touchedDays, viewIdNumber } from '../../../shared/features/workers/rules.ts';
import type { WorkerId } from '../../../shared/features/workers/schema.ts';
import { engagementText, engagementWarningText } from '../../../shared/text/workers.ts';
import { addDays, type WorkDate } from '../../../shared/values/dates.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';
import {
  deleteEngagement,
  engagementById,
  engagementsOf,
  insertEngagement,
  siteExists,
  uncoveredDays,
  updateEngagement,
} from './engagementSql.ts';
import { refuseLocked } from './lock.ts';
import { askedWorker, nameOf } from './worker.ts';

export const engagementHandlers: HandlersOf<typeof engagementContract> = {
  'workers.addEngagement': ({ db, newUid, today }, draft) => {
    const worker = nameOf(db, draft.workerId);
    refuseUnfit(db, draft, engagementsOf(db, draft.workerId));
    refuseLocked(db, [draft]);
    const id = insertEngagement(db, newUid(), draft);
    return { worker, id, warnings: warningsOf(db, draft, today) };
  },

  'workers.changeEngagement': ({ db, today }, engagement) => {
    const before = askedEngagement(db, engagement.id);
    if (before.workerId !== engagement.workerId) throw refuse('notFound', { what: '这条用工关系' });
    if (before.kind !== engagement.kind)
      throw refuse('refused', {
        sentence: '用工类型不能直接改，以前的工资是照原来的类型算的。请用“转换用工”从某一天起换成新的类型。',
      });
    change(db, before, engagement);
    return { worker: nameOf(db, before.workerId), id: engagement.id, warnings: warningsOf(db, engagement, today) };
  },

  'workers.switchEngagement': ({ db, newUid, today }, draft) => {
    const worker = nameOf(db, draft.workerId);
    const before = inForce(db, draft.workerId, draft.fromDate);
    if (before === undefined)
      throw refuse('refused', { sentence: `${draft.fromDate} 的前一天没有用工关系，请直接新增用工关系。` });
    if (before.fromDate === draft.fromDate)
      throw refuse('refused', { sentence: `${engagementText(before)}正是这一天开始的，请换一个日期，或改这一条。` });
    refuseLocked(db, [draft]);
    updateEngagement(db, { ...before, toDate: addDays(draft.fromDate, -1) });
    const id = withoutUncovering(db, draft.workerId, () => {
      refuseUnfit(db, draft, engagementsOf(db, draft.workerId));
      return insertEngagement(db, newUid(), draft);
    });
    return { worker, id, warnings: warningsOf(db, draft, today) };
  },

  'workers.endEngagement': ({ db }, { id, toDate }) => {
    const before = askedEngagement(db, id);
    if (toDate !== null && toDate < before.fromDate)
      throw refuse('refused', { sentence: `终止日期不能早于起始日期 ${before.fromDate}。` });
    change(db, before, { ...before, toDate });
    return described(db, before);
  },

  'workers.removeEngagement': ({ db }, { id }) => {
    const before = askedEngagement(db, id);
    refuseLocked(db, [before]);
    withoutUncovering(db, before.workerId, () => {
      deleteEngagement(db, id);
    });
    return described(db, before);
  },
};

function change(db: WritableDb, before: Engagement, after: Engagement): void {
  const others = engagementsOf(db, before.workerId).filter(({ id }) => id !== before.id);
  refuseUnfit(db, after, others);
  refuseLocked(db, touchedDays(before, after, sameContent(before, after)));
  withoutUncovering(db, before.workerId, () => {
    updateEngagement(db, after);
  });
}

function sameContent(before: Engagement, after: Engagement): boolean {
  const { fromDate, toDate } = before;
  return JSON.stringify(inOrderOfNames(before)) === JSON.stringify(inOrderOfNames({ ...after, fromDate, toDate }));
}

function inOrderOfNames(engagement: Engagement): [string, unknown][] {
  return Object.entries(engagement).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The one that holds on `date`, or on the day before it. */
function inForce(db: ReadableDb, workerId: WorkerId, date: WorkDate): Engagement | undefined {
  const dayBefore = addDays(date, -1);
  return engagementsOf(db, workerId).findLast(
    ({ fromDate, toDate }) => fromDate <= date && (toDate === null || toDate >= dayBefore),
  );
}

function refuseUnfit(db: ReadableDb, draft: EngagementDraft, others: readonly Engagement[]): void {
  if (draft.siteId !== null && !siteExists(db, draft.siteId)) throw refuse('notFound', { what: '这个场所' });
  const clash = clashOf(draft, others);
  if (clash === undefined) return;
  throw refuse('refused', {
    sentence: `${engagementText(draft)}与${engagementText(clash)}日期重叠，一个人同一天只能有一种用工关系。`,
  });
}

/** All or nothing: refuses when work is left behind on days without an engagement (wage-rules §12.20). */
function withoutUncovering<Result>(db: WritableDb, workerId: WorkerId, work: () => Result): Result {
  const before = new Set(uncoveredDays(db, workerId));
  const result = work();
  const left = uncoveredDays(db, workerId).find((day) => !before.has(day));
  if (left === undefined) return result;
  throw refuse('refused', {
    sentence: `工人 ${nameOf(db, workerId)} 在 ${left} 有产量或考勤，这一天就没有用工关系了。请先改那天的记录，或换一个日期。`,
  });
}

function askedEngagement(db: ReadableDb, id: EngagementId): Engagement {
  const engagement = engagementById(db, id);
  if (engagement === undefined) throw refuse('notFound', { what: '这条用工关系' });
  return engagement;
}

function described(db: ReadableDb, engagement: Engagement): { worker: string; engagement: string } {
  return { worker: nameOf(db, engagement.workerId), engagement: engagementText(engagement) };
}

function warningsOf(db: ReadableDb, draft: EngagementDraft, today: WorkDate): string[] {
  const { birth, sex } = viewIdNumber(askedWorker(db, draft.workerId).idNumber, today);
  const person = birth !== undefined && sex !== undefined ? { birth, sex } : undefined;
  return engagementWarnings(draft, person, today).map((warning) => engagementWarningText[warning]);
}
