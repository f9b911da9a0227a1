// Calls about the attendance of a month and the list of absence kinds.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { payMonthSchema } from '../../values/schema.ts';
import {
  absenceKindDraftSchema,
  absenceKindIdSchema,
  absenceKindSchema,
  cellFaultSchema,
  dayCellSchema,
  monthGridSchema,
} from './schema.ts';

/** 300 workers × 31 days, with room. */
const mostCells = 20_000;

export const attendanceContract = {
  /** Everybody engaged in the month, or with a record in it, by worker number. */
  'attendance.month': query({
    permission: 'clerk',
    input: z.strictObject({ month: payMonthSchema }),
    output: monthGridSchema,
  }),
  /** All cells or none: while `faults` names one, nothing was saved. */
  'attendance.setCells': command({
    permission: 'clerk',
    input: z.strictObject({ cells: z.array(dayCellSchema).min(1).max(mostCells, { error: '一次填得太多，请分几次' }) }),
    output: z.strictObject({ faults: z.array(cellFaultSchema) }),
    audit: ({ cells }, { faults }) =>
      faults.length === 0
        ? `填考勤 ${String(cells.length)} 格（${daysOf(cells)}）`
        : `填考勤 ${String(cells.length)} 格，有 ${String(faults.length)} 格不对，没有保存`,
  }),
  'attendance.listKinds': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(absenceKindSchema),
  }),
  'attendance.addKind': command({
    permission: 'bookkeeper',
    input: absenceKindDraftSchema,
    output: absenceKindIdSchema,
    audit: ({ name, paid }) => `新增缺勤类别 ${name}（${paid ? '带薪' : '不带薪'}）`,
  }),
  /** Whether a kind is paid cannot change while a locked month holds such days. */
  'attendance.changeKind': command({
    permission: 'bookkeeper',
    input: absenceKindSchema,
    output: z.null(),
    audit: ({ name, paid, active }) => `修改缺勤类别 ${name}（${paid ? '带薪' : '不带薪'}${active ? '' : '，停用'}）`,
  }),
  'attendance.removeKind': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: absenceKindIdSchema }),
    output: absenceKindSchema,
    audit: (_, { name }) => `删除缺勤类别 ${name}`,
  }),
};

/** "2026-10-08" or "2026-10-01 至 2026-10-31". */
function daysOf(cells: readonly { readonly workDate: string }[]): string {
  const dates = cells.map(({ workDate }) => workDate).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return first === last ? first : `${first} 至 ${last}`;
}
