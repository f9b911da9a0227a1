// Calls about 补发 and 扣回: corrections of a locked month that a later run pays (wage-rules §12.22).
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { monthText } from '../../values/dates.ts';
import { yuanText } from '../../values/money.ts';
import { idSchema } from '../../values/schema.ts';
import { adjustmentDraftSchema, adjustmentSchema, type Adjustment } from './schema.ts';

export const adjustmentContract = {
  /** Those that wait first, then by month paid, newest first. */
  'payroll.listAdjustments': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.array(adjustmentSchema),
  }),
  'payroll.addAdjustment': command({
    permission: 'bookkeeper',
    input: adjustmentDraftSchema,
    output: adjustmentSchema,
    audit: (_, adjustment) => `登记${sentence(adjustment)}`,
  }),
  'payroll.removeAdjustment': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: idSchema<'PayAdjustment'>() }),
    output: adjustmentSchema,
    audit: (_, adjustment) => `删除${sentence(adjustment)}`,
  }),
};

function sentence({ amount, workerNo, name, corrects, reason }: Adjustment): string {
  return `${amount < 0 ? '扣回' : '补发'} ${workerNo} ${name} ${monthText(corrects)} ${yuanText(amount)}：${reason}`;
}
