// Calls about wages: months and their runs, slips, what stands behind a line, locking.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { dateText, monthText } from '../../values/dates.ts';
import { idSchema, nameSchema } from '../../values/schema.ts';
import { payrollJsonSchema } from './json.ts';
import {
  lineEntrySchema,
  monthViewSchema,
  payMonthRowSchema,
  payRunSchema,
  periodSchema,
  slipsViewSchema,
  wageSheetSchema,
  type Period,
} from './schema.ts';

export const payrollContract = {
  /** Months that hold anything to pay, newest first. */
  'payroll.months': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.array(payMonthRowSchema),
  }),
  /** Locked runs, newest first. */
  'payroll.runs': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.array(payRunSchema),
  }),
  'payroll.month': query({
    permission: 'bookkeeper',
    input: periodSchema,
    output: monthViewSchema,
  }),
  /** All slips of a run, or those of the workers named. */
  'payroll.slips': query({
    permission: 'bookkeeper',
    input: periodSchema.safeExtend({ workerIds: z.array(idSchema<'Worker'>()).optional() }),
    output: slipsViewSchema,
  }),
  /** The entries behind line number `line` (from 0) of a slip; empty for lines that are no pieces. */
  'payroll.lineEntries': query({
    permission: 'bookkeeper',
    input: periodSchema.safeExtend({ workerId: idSchema<'Worker'>(), line: z.int().min(0) }),
    output: z.array(lineEntrySchema),
  }),
  /** 工资发放表 with whole identity and account numbers: for paper and files, not for the screen. */
  'payroll.wageSheet': query({
    permission: 'bookkeeper',
    input: periodSchema.safeExtend({ siteId: idSchema<'Site'>().optional() }),
    output: wageSheetSchema,
  }),
  /** The public form of book-workbook.md §2. */
  'payroll.json': query({
    permission: 'bookkeeper',
    input: periodSchema,
    output: payrollJsonSchema,
  }),
  /** 数据封存: lines, rates and rules are copied into the slips; the entries behind them become read-only (wage-rules §10). */
  'payroll.lock': command({
    permission: 'bookkeeper',
    input: periodSchema,
    output: z.null(),
    audit: (period) => `封存 ${periodText(period)}`,
  }),
  'payroll.unlock': command({
    permission: 'owner',
    input: periodSchema.safeExtend({ reason: nameSchema(200) }),
    output: z.null(),
    audit: ({ reason, ...period }) => `解封 ${periodText(period)}：${reason}`,
  }),
};

/** "2026年10月工资", or the days of an interim run. */
export function periodText({ month, part }: Period): string {
  if (part === null) return `${monthText(month)}工资`;
  return `${dateText(part.fromDate)}至${dateText(part.toDate)}的期中结算`;
}
