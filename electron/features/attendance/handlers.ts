// What the calls about the month grid do; the other calls of attendance stand beside it.
import type { attendanceContract } from '../../../shared/features/attendance/contract.ts';
import type { punchContract } from '../../../shared/features/attendance/punchContract.ts';
import { minutes } from '../../../shared/values/quantity.ts';
import type { HandlersOf } from '../../host/context.ts';
import { isLocked } from '../../store/locks.ts';
import { faultFinder } from './cellFaults.ts';
import { kindHandlers } from './kindHandlers.ts';
import { allKinds } from './kindSql.ts';
import { dayKinds, gridRecords, gridWorkers } from './monthSql.ts';
import { punchHandlers } from './punchHandlers.ts';
import { putAbsence, putBoard, putHours } from './sql.ts';

const dayMinutes = 8 * 60;

export const attendanceHandlers: HandlersOf<typeof attendanceContract & typeof punchContract> = {
  'attendance.month': ({ db }, { month }) => {
    const days = dayKinds(db, month);
    const workdays = days.filter(({ kind }) => kind === 'workday').length;
    return {
      month,
      locked: isLocked(db, month),
      days,
      kinds: allKinds(db),
      workers: gridWorkers(db, month, minutes(workdays * dayMinutes)),
      records: gridRecords(db, month),
    };
  },

  'attendance.setCells': ({ db, newUid }, { cells }) => {
    const whyNot = faultFinder(db);
    const faults = cells.flatMap((cell) => {
      const why = whyNot(cell);
      return why === undefined ? [] : [{ workerId: cell.workerId, workDate: cell.workDate, why }];
    });
    if (faults.length > 0) return { faults };
    for (const { work, board, ...day } of cells) {
      if (work !== undefined) {
        putHours(db, newUid(), day, work);
        putAbsence(db, newUid(), day, work.absence);
      }
      if (board !== undefined) putBoard(db, day, board);
    }
    return { faults };
  },

  ...kindHandlers,
  ...punchHandlers,
};
