// What the calls about absence kinds do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { AbsenceKind, AbsenceKindDraft, AbsenceKindId } from '../../../shared/features/attendance/schema.ts';
import type { attendanceContract } from '../../../shared/features/attendance/contract.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { allKinds, deleteKind, insertKind, updateKind, useOfKind } from './kindSql.ts';

type KindCalls = Pick<
  HandlersOf<typeof attendanceContract>,
  'attendance.listKinds' | 'attendance.addKind' | 'attendance.changeKind' | 'attendance.removeKind'
>;

export const kindHandlers: KindCalls = {
  'attendance.listKinds': ({ db }) => allKinds(db),

  'attendance.addKind': ({ db }, kind) => {
    refuseTaken(db, kind);
    return insertKind(db, kind);
  },

  'attendance.changeKind': ({ db }, kind) => {
    const before = askedKind(db, kind.id);
    refuseTaken(db, kind, kind.id);
    if (before.paid !== kind.paid && useOfKind(db, kind.id).locked > 0) {
      const sentence = `“${before.name}”在已封存的工资里用过，不能再改带薪与否。请另外新增一种缺勤类别，把这一种停用。`;
      throw refuse('refused', { sentence });
    }
    updateKind(db, kind);
    return null;
  },

  'attendance.removeKind': ({ db }, { id }) => {
    const kind = askedKind(db, id);
    const { days } = useOfKind(db, id);
    if (days > 0) {
      const sentence = `“${kind.name}”已经用在 ${String(days)} 天考勤里，不能删除。不再使用请改为停用。`;
      throw refuse('refused', { sentence });
    }
    deleteKind(db, id);
    return kind;
  },
};

function askedKind(db: ReadableDb, id: AbsenceKindId): AbsenceKind {
  const kind = allKinds(db).find((each) => each.id === id);
  if (kind === undefined) throw refuse('notFound', { what: '这种缺勤类别' });
  return kind;
}

function refuseTaken(db: ReadableDb, { name, mark }: AbsenceKindDraft, self?: AbsenceKindId): void {
  const others = allKinds(db).filter(({ id }) => id !== self);
  if (others.some((other) => other.name === name)) throw refuse('taken', { what: '缺勤类别', value: name });
  if (others.some((other) => other.mark === mark)) throw refuse('taken', { what: '记号', value: mark });
}
