// The round from door to door (上门路线): whom to visit, what to bring, what to fetch.
import { z } from 'zod';
import type { WorkDate } from '../../values/dates.ts';
import { quantitySchema } from '../../values/schema.ts';
import { borrowedSchema, owedGoodsSchema, workerIdSchema } from './schema.ts';

export const stopSchema = z.strictObject({
  workerId: workerIdSchema,
  workerNo: z.string(),
  name: z.string(),
  phone: z.string(),
  township: z.string(),
  village: z.string(),
  directions: z.string(),
  fetch: z.array(owedGoodsSchema),
  tools: z.array(borrowedSchema),
  /** Material she lacks for the goods she has out, net of what she holds. */
  bring: z.array(z.strictObject({ materialNo: z.string(), name: z.string(), unit: z.string(), short: quantitySchema })),
});
export type Stop = z.output<typeof stopSchema>;

export interface RoundFilter {
  /** Only what is due by this day; null = all. */
  readonly by: WorkDate | null;
  readonly onlyOverdue: boolean;
  /** '' = all. */
  readonly township: string;
}

/** The stops of one round, each with only what the round is about; who has nothing of it is not visited. */
export function stopsOf(stops: readonly Stop[], { by, onlyOverdue, township }: RoundFilter): readonly Stop[] {
  const isDue = (dueDate: WorkDate | null): boolean => by === null || (dueDate !== null && dueDate <= by);
  const isForAll = by === null && !onlyOverdue;
  return stops
    .filter((stop) => township === '' || stop.township === township)
    .map((stop) => ({
      ...stop,
      fetch: stop.fetch.filter(({ dueDate, overdueDays }) => isDue(dueDate) && (!onlyOverdue || overdueDays > 0)),
      tools: stop.tools.filter(
        ({ dueDate, lateDays }) => dueDate !== null && isDue(dueDate) && (!onlyOverdue || lateDays > 0),
      ),
    }))
    .filter(({ fetch, tools, bring }) => fetch.length + tools.length > 0 || (isForAll && bring.length > 0));
}
