// What the calls about closing a month and about a leaver do.
import { refuse, type RefusedError } from '../../../shared/contract/errors.ts';
import type { closingContract } from '../../../shared/features/closing/contract.ts';
import { verdictOf } from '../../../shared/features/closing/rules.ts';
import { closingRefusals } from '../../../shared/text/closing.ts';
import type { HandlersOf } from '../../host/context.ts';
import { isClosed } from '../../store/locks.ts';
import { findingsOf } from './findings.ts';
import { leaverOf, takeAdvances } from './leaver.ts';
import { allClosings, insertClosing, newestClosed, reopen } from './sql.ts';

export const closingHandlers: HandlersOf<typeof closingContract> = {
  'closing.check': (context, { month }) => ({
    month,
    closed: isClosed(context.db, month),
    newest: newestClosed(context.db) === month,
    findings: findingsOf(context, month),
  }),

  'closing.list': ({ db }) => allClosings(db),

  'closing.close': (context, { month, reason = '' }) => {
    const { db, newUid, now, operator } = context;
    if (isClosed(db, month)) throw refused(closingRefusals.already(month));
    const findings = findingsOf(context, month);
    const { mustFix, blocking } = verdictOf(findings);
    const sentences = (some: typeof blocking): string[] => some.map(({ sentence }) => sentence);
    if (mustFix.length > 0) throw refused(closingRefusals.mustFix(month, sentences(mustFix)));
    if (blocking.length > 0 && reason === '') throw refused(closingRefusals.needsReason(month, sentences(blocking)));
    const kept = findings.filter(({ count }) => count > 0);
    insertClosing(db, { uid: newUid(), month, at: now, by: operator.name, reason, findings: kept });
    return null;
  },

  'closing.reopen': ({ db, now, operator }, { month, reason }) => {
    if (!isClosed(db, month)) throw refused(closingRefusals.notClosed(month));
    const newest = newestClosed(db);
    if (newest !== undefined && newest !== month) throw refused(closingRefusals.newestOnly(newest));
    reopen(db, { month, at: now, by: operator.name, reason });
    return null;
  },

  'closing.leaver': ({ db, today }, { workerId, date }) => leaverOf(db, workerId, date, today),

  'closing.takeAdvances': ({ db }, { workerId, month }) => takeAdvances(db, workerId, month),
};

function refused(sentence: string): RefusedError {
  return refuse('refused', { sentence });
}
